import { z } from 'zod';
import type { Dataset } from '#graph/model/dataset.ts';
import { NodeId } from '#graph/model/ids.ts';
import { ComparisonAnswer } from '#graph/queries/comparison.ts';
import { HealthAnswer } from '#graph/queries/health.ts';
import { ModelsAnswer } from '#graph/queries/models.ts';
import { NeighbourhoodAnswer, NeighbourhoodParams } from '#graph/queries/neighbourhood.ts';
import { NodeAnswer } from '#graph/queries/node.ts';
import { OutlineAnswer } from '#graph/queries/outline.ts';
import { OverviewAnswer } from '#graph/queries/overview.ts';
import { PathsAnswer, PathsParams } from '#graph/queries/paths.ts';
import { ResourcesAnswer } from '#graph/queries/resources.ts';
import { SearchAnswer, SearchParams } from '#graph/queries/search.ts';
import { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';

/** Something to ask any store, and the shape that its answer must have. */
export interface Question {
	readonly name: string;
	readonly answer: z.ZodType;
	ask(store: GraphStore): Promise<unknown>;
}

function question(name: string, answer: z.ZodType, ask: Question['ask']): Question {
	return { name, answer, ask };
}

/** At most `most` of the items, spread evenly. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
	const step = Math.max(1, items.length / most);
	return items.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
	return items.flatMap((a) => items.map((b) => [a, b] as const));
}

const WALKS: readonly object[] = [
	{},
	{ depth: 3 },
	{ depth: 3, limit: 4 },
	{ depth: 2, kind: ['area', 'competence', 'resource'] },
	{ depth: 2, relation: ['partOf', 'closeMatch'] },
	{ depth: 3, kind: ['resource', 'area'], relation: ['teaches', 'partOf'], limit: 3 },
];

const WAYS: readonly object[] = [{}, { limit: 1 }, { exclude: ['partOf'] }, { include: ['model', 'publishes'], limit: 20 }];

const WORDS = [
	'kompetanse',
	'kompetence digital',
	'utvikling',
	'sikkerhet',
	'okosystem',
	'd',
	'data for',
	'sikerhet',
	'2019',
	'!!!',
	'requirements',
	'AND OR',
	'a* "b" ~c',
];

function aboutNode(id: NodeId): readonly Question[] {
	return [
		question(`node ${id}`, NodeAnswer, (store) => store.node({ id })),
		question(`resources ${id}`, ResourcesAnswer, (store) => store.resources({ id })),
		...WALKS.map((walk) =>
			question(`neighbourhood ${id} ${JSON.stringify(walk)}`, NeighbourhoodAnswer, (store) =>
				store.neighbourhood(NeighbourhoodParams.parse({ id, ...walk })),
			),
		),
	];
}

function search(params: object): Question {
	return question(`search ${JSON.stringify(params)}`, SearchAnswer, (store) => store.search(SearchParams.parse(params)));
}

/** Questions of every kind about a dataset, a few dozen whatever its size; some ask for ids that nothing has. */
export function questionsAbout(dataset: Dataset): readonly Question[] {
	const nothing = NodeId.parse('no.such.thing');
	const ids = [
		...spread(dataset.nodes, 8).map((node) => node.id),
		...Object.keys(dataset.aliases)
			.slice(0, 1)
			.map((id) => NodeId.parse(id)),
		nothing,
	];
	const models = [
		...spread(
			dataset.nodes.filter((node) => node.kind === 'model'),
			3,
		).map((node) => node.id),
		nothing,
	];
	return [
		question('models', ModelsAnswer, (store) => store.models({})),
		question('overview', OverviewAnswer, (store) => store.overview({})),
		question('snapshot', SnapshotAnswer, (store) => store.snapshot({})),
		question('health', HealthAnswer, (store) => store.health({})),
		question('digest', z.string(), (store) => store.digest()),
		...ids.flatMap(aboutNode),
		...[...models, ...ids].map((id) => question(`outline ${id}`, OutlineAnswer, (store) => store.outline({ id }))),
		...pairs(models)
			.filter(([a, b]) => a !== b)
			.map(([a, b]) => question(`comparison ${a} ${b}`, ComparisonAnswer, (store) => store.comparison({ a, b }))),
		...pairs(spread(ids, 4)).flatMap(([from, to]) =>
			WAYS.map((way) =>
				question(`paths ${from} ${to} ${JSON.stringify(way)}`, PathsAnswer, (store) =>
					store.paths(PathsParams.parse({ from, to, ...way })),
				),
			),
		),
		...WORDS.map((q) => search({ q })),
		search({ q: 'd', limit: 2 }),
		search({ q: 'kompetanse', kind: ['competence', 'model'] }),
		...models.map((model) => search({ q: 'digital', model: [model] })),
	];
}
