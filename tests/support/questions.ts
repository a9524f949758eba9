import type { Dataset } from '#graph/model/dataset.ts';
import { NodeId } from '#graph/model/ids.ts';
import { type QueryName, type QueryParams, queryNames } from '#graph/queries/catalogue.ts';
import { NeighbourhoodParams } from '#graph/queries/neighbourhood.ts';
import { PathsParams } from '#graph/queries/paths.ts';
import { SearchParams } from '#graph/queries/search.ts';
import type { QueryMethods } from '#graph/store/graph-store.ts';

/** Something to ask any store. */
export interface Question {
	readonly query: QueryName;
	readonly params: Readonly<Record<string, unknown>>;
	readonly name: string;
	ask(store: QueryMethods, signal?: AbortSignal): Promise<unknown>;
}

/** What to ask each query with; a query without examples does not compile. */
type Examples = { readonly [Name in QueryName]: readonly QueryParams[Name][] };

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

function examplesFrom(dataset: Dataset): Examples {
	const nothing = NodeId.parse('no.such.thing');
	const retired = Object.keys(dataset.aliases).slice(0, 1);
	const ids = [...spread(dataset.nodes, 8).map((node) => node.id), ...retired.map((id) => NodeId.parse(id)), nothing];
	const allModels = dataset.nodes.filter((node) => node.kind === 'model');
	const models = [...spread(allModels, 3).map((node) => node.id), nothing];
	const searches: readonly object[] = [
		...WORDS.map((q) => ({ q })),
		{ q: 'd', limit: 2 },
		{ q: 'kompetanse', kind: ['competence', 'model'] },
		...models.map((model) => ({ q: 'digital', model: [model] })),
	];
	return {
		models: [{}],
		outline: [...models, ...ids].map((id) => ({ id })),
		overview: [{}],
		search: searches.map((search) => SearchParams.parse(search)),
		node: ids.map((id) => ({ id })),
		neighbourhood: ids.flatMap((id) => WALKS.map((walk) => NeighbourhoodParams.parse({ id, ...walk }))),
		resources: ids.map((id) => ({ id })),
		paths: pairs(spread(ids, 4)).flatMap(([from, to]) => WAYS.map((way) => PathsParams.parse({ from, to, ...way }))),
		comparison: pairs(models)
			.filter(([a, b]) => a !== b)
			.map(([a, b]) => ({ a, b })),
		snapshot: [{}],
		health: [{}],
	};
}

function questionsOf<Name extends QueryName>(query: Name, examples: Examples): readonly Question[] {
	const own: Examples[Name] = examples[query];
	return own.map((params) => ({
		query,
		params,
		name: `${query} ${JSON.stringify(params)}`,
		ask: (store, signal) => store[query](params, signal),
	}));
}

/** Questions of every kind about a dataset, a few dozen whatever its size; some ask for ids that nothing has. */
export function questionsAbout(dataset: Dataset): readonly Question[] {
	const examples = examplesFrom(dataset);
	return queryNames.flatMap((query) => questionsOf(query, examples));
}
