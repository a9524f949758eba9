import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { isMapping } from '#graph/model/relation.ts';
import { expanded, type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { flatItems, listTree } from '#web/explore/list/tree-model.ts';
import { MAX_NODES } from '#web/explore/model/loaded-graph.ts';
import { INITIAL_STATE } from '#web/explore/model/state.ts';
import { stubsOf } from '#web/explore/model/stubs.ts';
import { visibleGraph } from '#web/explore/model/visible-graph.ts';

const T2 = NodeId.parse('no.km.t2');
let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
});

async function shown(filters: Partial<typeof INITIAL_STATE>, open: readonly NodeId[] = [], selected?: NodeId) {
	const loaded = await expanded(real, open, selected);
	const stubs = stubsOf(loaded, real.declared, (id) => open.includes(id));
	return {
		loaded,
		graph: visibleGraph(loaded, stubs, real.declared, { ...INITIAL_STATE, ...filters, expanded: open, ...(selected && { selected }) }),
	};
}

describe('what is visible', () => {
	it('is initially the overview', async () => {
		const { graph } = await shown({});
		expect([...graph.nodes.keys()].sort()).toStrictEqual(real.overview.nodes.map((node) => node.id).sort());
		expect(graph.relations).toHaveLength(real.overview.relations.length);
	});

	it('grows by the neighbours of an expanded node, whose hidden count becomes 0', async () => {
		const { graph } = await shown({}, [T2]);
		const before = real.overview.hidden[T2] ?? 0;
		expect(graph.nodes.size).toBe(real.overview.nodes.length + before);
		expect(graph.nodes.get(T2)).toMatchObject({ isExpanded: true, hidden: 0 });
	});

	it('counts hidden neighbours of every node, whatever is expanded', async () => {
		const open = [T2, NodeId.parse('dk.mdk.o2'), NodeId.parse('no.km.n2')];
		const { graph } = await shown({}, open);
		const { relations } = await real.store.snapshot({});
		const truly = (id: NodeId) => {
			const near = relations.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
			return open.includes(id) ? 0 : [...new Set(near)].filter((other) => !graph.nodes.has(other)).length;
		};
		const counts = [...graph.nodes.values()].map(({ node, hidden }) => [node.id, hidden]);
		expect(counts).toStrictEqual([...graph.nodes.keys()].map((id) => [id, truly(id)]));
	});

	it('counts relations hidden by the editorial switch, and hides nodes connected only by them', async () => {
		const all = await shown({}, [T2]);
		const sure = await shown({ editorial: false }, [T2]);
		const editorial = all.loaded.relations.filter((relation) => relation.evidence.quality === 'editorial' && !isMapping(relation));
		expect(sure.graph.hiddenFacts.relations).toBe(editorial.length);
		expect(sure.graph.relations.filter((one) => one.evidence.quality === 'editorial' && !isMapping(one))).toStrictEqual([]);
		expect(sure.graph.nodes.size).toBeLessThan(all.graph.nodes.size);
	});

	it('hides kinds and models, but never the selected node', async () => {
		const { graph } = await shown({ hideKinds: ['area'], hideNodes: [NodeId.parse('dk.mdk')] }, [], T2);
		const kinds = [...graph.nodes.values()].filter(({ node }) => node.kind === 'area').map(({ node }) => node.id);
		expect(kinds).toStrictEqual([T2]);
		expect([...graph.nodes.values()].filter(({ node }) => node.model === 'dk.mdk')).toStrictEqual([]);
	});

	it('reveals a selected node outside the overview next to the node it belongs to', async () => {
		const id = NodeId.parse('dk.mdk.o4.k1');
		const { graph, loaded } = await shown({}, [], id);
		expect(graph.nodes.has(id)).toBe(true);
		expect(loaded.expansions).toStrictEqual([{ source: NodeId.parse('dk.mdk.o4'), nodes: [id] }]);
		expect(graph.relations.some((relation) => relation.from === id || relation.to === id)).toBe(true);
	});

	it('never exceeds the limit', async () => {
		const { graph, loaded } = await shown(
			{},
			real.overview.nodes.map((node) => node.id),
		);
		expect(graph.nodes.size).toBeLessThanOrEqual(MAX_NODES);
		expect(loaded.omitted).toBeGreaterThan(0);
	});

	it('draws one stub for unnamed parts, which is not counted as a node', async () => {
		const { graph } = await shown({});
		expect(graph.stubs.map(({ parent, count }) => [parent, count])).toStrictEqual([
			['no.km.7lk', 2],
			['no.km.9r', 9],
			['no.km.n3', 1],
		]);
	});
});

describe('the list', () => {
	it('shows each node of the diagram exactly once', async () => {
		const { graph, loaded } = await shown({}, [T2]);
		const ids = listTree(graph, loaded).flatMap((lane) => flatItems(lane.items).map(({ item }) => item.id as string));
		expect([...ids].sort()).toStrictEqual([...graph.nodes.keys(), ...graph.stubs.map((stub) => stub.id)].sort());
	});
});
