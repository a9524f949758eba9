import { compareIds, type NodeId } from '#graph/model/ids.ts';
import { isDirected, isMapping, type Relation } from '#graph/model/relation.ts';
import { NODE_KINDS, type NodeKind } from '#graph/model/vocabulary.ts';
import type { Box } from '#web/diagram/geometry.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';
import type { Layout } from '#web/diagram/layout/layout.ts';
import { hasTrays, isHierarchyEdge } from './hierarchy-edges.ts';
import type { Edge } from './route.ts';

/** Merges relations between the same two nodes in the same direction into one edge; containment in a frame needs no edge. */
export function edgesOf(graph: VisibleGraph, layout: Layout): readonly Edge[] {
	const edges = new Map<string, Relation[]>();
	const inTrays = new Set<string>(
		layout.blocks.flatMap(({ side, nodes, linked }) => (side === 'tray' ? nodes.filter((id) => !linked?.includes(id)) : [])),
	);
	for (const relation of graph.relations) {
		if (
			// A tray tells the relations of its cards in words.
			inTrays.has(relation.from) ||
			inTrays.has(relation.to) ||
			isContained(relation, graph, layout) ||
			isImplied(relation, graph, layout) ||
			!layout.cards.has(relation.from) ||
			!layout.cards.has(relation.to)
		)
			continue;
		const key = keyOf(relation, graph);
		const known = edges.get(key);
		if (known) known.push(relation);
		else edges.set(key, [relation]);
	}
	mergePartOf(edges, graph);
	const related = [...edges].map(([id, relations]) => edgeOf(id, relations, graph)).filter((edge) => edge !== undefined);
	const clustered = graph.clusters
		.filter(({ source, into }) => layout.cards.has(source) && layout.cards.has(into))
		.map(
			({ source: from, into: to, nodes }): Edge => ({
				id: `cluster:${from}:${to}`,
				from,
				to,
				style: 'cluster',
				hasArrow: false,
				relations: [],
				count: nodes.length,
			}),
		);
	const mapped = graph.correspondences
		.filter(({ from, to }) => layout.cards.has(from) && layout.cards.has(to))
		.map(
			({ from, to, own, below }): Edge => ({
				id: `aggregate:${from}:${to}`,
				from,
				to,
				style: own.length > 0 ? 'mapping' : 'mappingBelow',
				hasArrow: false,
				relations: own,
				below,
			}),
		);
	return [...related.map((edge) => (isHierarchyEdge(edge, layout) ? { ...edge, hasArrow: false } : edge)), ...mapped, ...clustered];
}

/** Adds "part of" to an edge in the opposite direction instead of drawing a second one. */
function mergePartOf(edges: Map<string, Relation[]>, graph: VisibleGraph): void {
	for (const [key, relations] of edges) {
		const [first] = relations;
		if (first?.kind !== 'partOf' || relations.length > 1) continue;
		const other = edges.get(`edge:${[...drawnEnds(first, graph)].reverse().join(':')}`);
		if (other === undefined) continue;
		other.push(first);
		edges.delete(key);
	}
}

function keyOf(relation: Relation, graph: VisibleGraph): string {
	const hasWay = isDirected(relation) && !isMapping(relation);
	const ends = hasWay ? drawnEnds(relation, graph) : [relation.from, relation.to].sort(compareIds);
	return `${hasWay ? 'edge' : isMapping(relation) ? 'mapping' : 'mutual'}:${ends.join(':')}`;
}

/** A goal hangs under its strategy whether the source says that it is a part or that it is prioritised, so both run downwards. */
function drawnEnds({ kind, from, to }: Relation, graph: VisibleGraph): readonly [NodeId, NodeId] {
	return kind === 'partOf' && [from, to].every((id) => isSteering(graph.nodes.get(id)?.node.kind)) ? [to, from] : [from, to];
}

function isSteering(kind: NodeKind | undefined): boolean {
	return kind !== undefined && NODE_KINDS[kind].family === 'steering';
}

function edgeOf(id: string, relations: readonly Relation[], graph: VisibleGraph): Edge | undefined {
	const [first] = relations;
	if (first === undefined) return undefined;
	const [from, to] = drawnEnds(first, graph);
	const hasSource = relations.some((relation) => relation.evidence.quality !== 'editorial');
	return {
		id,
		from,
		to,
		style: isMapping(first) ? 'mapping' : hasSource ? 'stated' : 'editorial',
		hasArrow: isDirected(first) && !isMapping(first),
		relations,
	};
}

/** Whether its place shows the relation: a level beside its model's spine, or a part in its model's box or its whole's tray. */
function isContained(relation: Relation, graph: VisibleGraph, layout: Layout): boolean {
	if (relation.kind !== 'partOf') return false;
	if (hasTrays(layout)) return layout.wholes.get(relation.from) === relation.to;
	const frame = layout.frames.find((one) => one.node === relation.to);
	if (frame === undefined) return false;
	const kind = graph.nodes.get(relation.from)?.node.kind;
	return frame.shape === 'spine' ? kind === 'level' : isWithin(layout.cards.get(relation.from), frame);
}

function isWithin(card: Box | undefined, frame: Box): boolean {
	return card !== undefined && Math.abs(card.x - frame.x) < frame.width / 2 && Math.abs(card.y - frame.y) < frame.height / 2;
}

/** Whether "part of" follows from another part in between, in a diagram of one model. */
function isImplied(relation: Relation, graph: VisibleGraph, { wholes }: Layout): boolean {
	if (relation.kind !== 'partOf' || !wholes.has(relation.from)) return false;
	const parts = graph.relations.filter(({ kind }) => kind === 'partOf');
	const above = new Set(parts.filter(({ from, to }) => from === relation.from && to !== relation.to).map(({ to }) => to));
	for (const whole of above) for (const { from, to } of parts) if (from === whole) above.add(to);
	return above.has(relation.to);
}
