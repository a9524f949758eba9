import { ComparisonParams } from '#graph/queries/comparison.ts';
import { NeighbourhoodParams } from '#graph/queries/neighbourhood.ts';
import { NodeParams } from '#graph/queries/node.ts';
import { PathsParams } from '#graph/queries/paths.ts';
import { SearchParams } from '#graph/queries/search.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';

interface BenchQuestion {
	readonly name: string;
	readonly ask: (store: GraphStore) => Promise<unknown>;
}

/** The questions that people ask most, about the shipped models. */
export function benchQuestions(): readonly BenchQuestion[] {
	const area = NodeParams.parse({ id: 'no.km.t2' });
	return [
		{ name: 'overview', ask: (store) => store.overview({}) },
		{ name: 'models', ask: (store) => store.models({}) },
		{ name: 'node', ask: (store) => store.node(area) },
		{ name: 'resources', ask: (store) => store.resources(area) },
		{ name: 'neighbourhood, 1 step', ask: (store) => store.neighbourhood(NeighbourhoodParams.parse({ id: 'no.km.t2' })) },
		{ name: 'neighbourhood, 3 steps', ask: (store) => store.neighbourhood(NeighbourhoodParams.parse({ id: 'no.km.t2', depth: 3 })) },
		{ name: 'search', ask: (store) => store.search(SearchParams.parse({ q: 'kompetanse' })) },
		{ name: 'paths', ask: (store) => store.paths(PathsParams.parse({ from: 'no.pol.edos', to: 'dk.mdk.o3' })) },
		{ name: 'comparison', ask: (store) => store.comparison(ComparisonParams.parse({ a: 'no.km', b: 'dk.mdk' })) },
		{ name: 'snapshot', ask: (store) => store.snapshot({}) },
	];
}
