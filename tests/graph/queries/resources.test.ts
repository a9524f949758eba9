import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import type { MappingKind } from '#graph/model/vocabulary.ts';
import { assembleResources, type ResourcePlace, ROUTES, type Route } from '#graph/queries/resources.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { aNode } from '#tests/support/nodes.ts';

function place(route: Route, path: string, mapping?: MappingKind): ResourcePlace {
	return { route, path: path.split(' ').map((id) => NodeId.parse(id)), ...(mapping && { mapping }) };
}

function at(id: string, ...resources: string[]) {
	return resources.map((resource) => ({ place: NodeId.parse(id), resource: aNode(resource, 'resource') }));
}

function order(places: readonly ResourcePlace[], taught: ReturnType<typeof at>) {
	return assembleResources({ places, taught }).resources.map(({ route, path }) => `${route} ${path.join(' ')}`);
}

test('routes come in their order, the nearest first, then by ids', () => {
	const places = [
		place('mapping', 'n x', 'exactMatch'),
		place('ancestor', 'n up top'),
		place('ancestor', 'n up'),
		place('descendant', 'n d2'),
		place('descendant', 'n d1'),
		place('direct', 'n'),
	];
	const taught = [...at('x', 'r1'), ...at('top', 'r2'), ...at('up', 'r3'), ...at('d2', 'r4'), ...at('d1', 'r5'), ...at('n', 'r7', 'r6')];
	expect(order(places, taught)).toStrictEqual([
		'direct n r6',
		'direct n r7',
		'descendant n d1 r5',
		'descendant n d2 r4',
		'ancestor n up r3',
		'ancestor n up top r2',
		'mapping n x r1',
	]);
});

test('a resource comes once, by its best route', () => {
	expect(
		order([place('ancestor', 'n up'), place('descendant', 'n a d'), place('descendant', 'n d')], [...at('up', 'r'), ...at('d', 'r')]),
	).toStrictEqual(['descendant n d r']);
});

test('surer mappings come first, however far they lead', () => {
	const places = [
		place('mapping', 'n b', 'broadMatch'),
		place('mapping', 'n w', 'narrowMatch'),
		place('mapping', 'n c', 'closeMatch'),
		place('mapping', 'n e part', 'exactMatch'),
	];
	expect(order(places, [...at('b', 'r1'), ...at('w', 'r2'), ...at('c', 'r3'), ...at('part', 'r4')])).toStrictEqual([
		'mapping n e part r4',
		'mapping n c r3',
		'mapping n w r2',
		'mapping n b r1',
	]);
});

test('every resource is taught where its path ends, and best routes come first', async () => {
	await fc.assert(
		fc.asyncProperty(datasetArbitrary(), async (dataset) => {
			const store = memoryStore(dataset);
			const taught = new Set(dataset.relations.filter((relation) => relation.kind === 'teaches').map(({ from, to }) => `${to} ${from}`));
			for (const { id } of dataset.nodes) {
				const { resources } = await store.resources({ id });
				expect(resources.filter(({ path }) => path[0] !== id || !taught.has(path.slice(-2).join(' ')))).toStrictEqual([]);
				expect(new Set(resources.map(({ node }) => node.id)).size).toBe(resources.length);
				const ranks = resources.map(({ route }) => ROUTES.indexOf(route));
				expect(ranks).toStrictEqual([...ranks].sort());
			}
		}),
		FEW_DATASETS,
	);
});
