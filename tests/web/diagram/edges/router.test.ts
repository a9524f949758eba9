import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { isDirected } from '#graph/model/relation.ts';
import { diagramOf, expanded, type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { isMappingEdge } from '#web/diagram/edges/route.ts';
import { routeEdges } from '#web/diagram/edges/router.ts';
import { crosses, overlap } from '#web/diagram/geometry.ts';
import { iconAndBadgeBoxes } from '#web/diagram/layout/badge-boxes.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
});

/** Edges that run through a card other than their ends. Spines are exempt: they are drawn over edges. */
function edgesOverCards({ edges, routes, layout }: Diagram): readonly string[] {
	const spines = layout.frames.filter((frame) => frame.shape === 'spine').map((frame) => frame.node as string);
	return edges.flatMap((edge) => {
		const route = routes.get(edge.id);
		if (route?.kind !== 'corners') return [];
		const others = [...layout.cards.values()].filter((card) => ![edge.from, edge.to, ...spines].includes(card.id));
		const isOver = route.points.slice(1).some((b, i) => {
			const a = route.points[i];
			return a && others.some((card) => crosses(a, b, card));
		});
		return isOver ? [edge.id] : [];
	});
}

describe('edges', () => {
	it('run over no card in the overview', async () => {
		const diagram = diagramOf(await expanded(real, []), real.declared);
		expect(edgesOverCards(diagram)).toStrictEqual([]);
		expect([...diagram.routes.values()].filter((route) => route.kind === 'straight')).toStrictEqual([]);
	});

	it('run over no card when two nodes are expanded', async () => {
		const open = [NodeId.parse('no.km.t2'), NodeId.parse('dk.mdk.o4')];
		const diagram = diagramOf(await expanded(real, open), real.declared, open);
		expect(edgesOverCards(diagram)).toStrictEqual([]);
	});

	it('end beside the icon and the badge of a card, never under them', async () => {
		const { graph, layout, edges, routes } = diagramOf(await expanded(real, []), real.declared);
		const badges = iconAndBadgeBoxes(graph, layout);
		const hidden = edges.filter((edge) => {
			const route = routes.get(edge.id);
			const ends = route?.kind === 'corners' ? [route.points[0], route.points.at(-1)] : [];
			const own = [...(badges.get(edge.from) ?? []), ...(badges.get(edge.to) ?? [])];
			return ends.some((end) => end && own.some((badge) => overlap({ ...end, width: 4, height: 4 }, badge)));
		});
		expect(hidden.map((edge) => edge.id)).toStrictEqual([]);
	});

	it('keep their routes when a node is expanded elsewhere, or hidden', async () => {
		const first = diagramOf(await expanded(real, []), real.declared);
		const open = [NodeId.parse('no.km.t4')];
		const later = diagramOf(await expanded(real, open), real.declared, open, first.layout);
		const isShown = (id: string) => id !== 'no.km.t3';
		const routes = routeEdges(later.edges, later.layout, isShown, { labels: [], badges: new Map() }, first);
		const common = first.edges.filter(({ from, to }) => isShown(from) && isShown(to)).map((edge) => edge.id);
		expect(common.map((id) => routes.get(id))).toStrictEqual(common.map((id) => first.routes.get(id)));
		expect(edgesOverCards({ ...later, routes })).toStrictEqual([]);
	});

	it('are dashed if editorial, have an arrowhead where they have a direction, and are mappings for correspondences', async () => {
		const { edges } = diagramOf(await expanded(real, []), real.declared);
		for (const edge of edges) {
			const isEditorial = edge.relations.length > 0 && edge.relations.every((relation) => relation.evidence.quality === 'editorial');
			const isMapped = edge.below !== undefined;
			const plain = isEditorial ? 'editorial' : 'stated';
			expect(edge.style).toBe(isMapped ? (edge.relations.length > 0 ? 'mapping' : 'mappingBelow') : plain);
			if (edge.relations.some((relation) => !isDirected(relation)) || isMapped) expect(edge.hasArrow).toBe(false);
		}
		expect(edges.filter(isMappingEdge)).toHaveLength(real.overview.correspondences.length);
	});

	it('run from a strategy to its goal in both countries', async () => {
		const { edges, graph } = diagramOf(await expanded(real, []), real.declared);
		const kindOf = (id: string) => graph.nodes.get(NodeId.parse(id))?.node.kind;
		const ofGoals = edges.filter(({ from, to, relations }) => {
			const isPart = relations.some(({ kind }) => kind === 'partOf' || kind === 'prioritises');
			return isPart && [from, to].some((id) => kindOf(id) === 'goal');
		});
		expect(new Set(ofGoals.map(({ from }) => graph.nodes.get(NodeId.parse(from))?.node.country))).toStrictEqual(new Set(['NO', 'DK']));
		expect(ofGoals.filter(({ from, to, hasArrow }) => kindOf(from) !== 'strategy' || kindOf(to) !== 'goal' || !hasArrow)).toStrictEqual([]);
	});

	it('leave out containment that a frame shows: levels at the spine, parts in the box', async () => {
		const { edges } = diagramOf(await expanded(real, []), real.declared);
		const contained = edges.filter((edge) => edge.relations.some(({ kind, to }) => kind === 'partOf' && ['no.km', 'dk.mdk'].includes(to)));
		expect(contained).toStrictEqual([]);
	});
});
