import { compareIds } from '#graph/model/ids.ts';
import { isMapping, type Relation } from '#graph/model/relation.ts';
import type { Box } from '#web/diagram/geometry.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';
import type { Layout } from '#web/diagram/layout/layout.ts';
import { isHierarchyEdge } from './hierarchy-edges.ts';
import type { Edge } from './route.ts';

/** Relations between the same two nodes in the same direction are one line; what stands inside its frame needs none. */
export function edgesOf(graph: VisibleGraph, layout: Layout): readonly Edge[] {
	const lines = new Map<string, Relation[]>();
	for (const relation of graph.relations) {
		if (
			isContained(relation, graph, layout) ||
			isImplied(relation, graph, layout) ||
			!layout.cards.has(relation.from) ||
			!layout.cards.has(relation.to)
		)
			continue;
		const key = keyOf(relation);
		const known = lines.get(key);
		if (known) known.push(relation);
		else lines.set(key, [relation]);
	}
	mergePartOf(lines);
	const plain = [...lines].map(([id, relations]) => edgeOf(id, relations)).filter((line) => line !== undefined);
	const clusters = graph.clusters
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
			({ from, to, count }): Edge => ({ id: `aggregate:${from}:${to}`, from, to, style: 'mapping', hasArrow: false, relations: [], count }),
		);
	return [...plain.map((line) => (isHierarchyEdge(line, layout) ? { ...line, hasArrow: false } : line)), ...mapped, ...clusters];
}

/** "Part of" back along a line that already goes the other way, such as from a strategy to its goal, joins that line. */
function mergePartOf(lines: Map<string, Relation[]>): void {
	for (const [key, relations] of lines) {
		const [first] = relations;
		if (first?.kind !== 'partOf' || relations.length > 1) continue;
		const other = lines.get(`line:${first.to}:${first.from}`);
		if (other === undefined) continue;
		other.push(first);
		lines.delete(key);
	}
}

function keyOf(relation: Relation): string {
	const ends = relation.mutual || isMapping(relation) ? [relation.from, relation.to].sort(compareIds) : [relation.from, relation.to];
	return `${isMapping(relation) ? 'mapping' : relation.mutual ? 'mutual' : 'line'}:${ends.join(':')}`;
}

function edgeOf(id: string, relations: readonly Relation[]): Edge | undefined {
	const [first] = relations;
	if (first === undefined) return undefined;
	const isSure = relations.some((relation) => relation.evidence.quality !== 'editorial');
	return {
		id,
		from: first.from,
		to: first.to,
		style: isMapping(first) ? 'mapping' : isSure ? 'stated' : 'editorial',
		hasArrow: !first.mutual && !isMapping(first),
		relations,
	};
}

/** A level that stands at its model's spine, or a part that stands in its model's box. */
function isContained(relation: Relation, graph: VisibleGraph, layout: Layout): boolean {
	if (relation.kind !== 'partOf') return false;
	const frame = layout.frames.find((one) => one.node === relation.to);
	if (frame === undefined) return false;
	const kind = graph.nodes.get(relation.from)?.node.kind;
	return frame.shape === 'spine' ? kind === 'level' : isWithin(layout.cards.get(relation.from), frame);
}

function isWithin(card: Box | undefined, frame: Box): boolean {
	return card !== undefined && Math.abs(card.x - frame.x) < frame.width / 2 && Math.abs(card.y - frame.y) < frame.height / 2;
}

/** In a picture of one model, being part of a whole is said by being part of a part of it. */
function isImplied(relation: Relation, graph: VisibleGraph, { wholes }: Layout): boolean {
	if (relation.kind !== 'partOf' || !wholes.has(relation.from)) return false;
	const parts = graph.relations.filter(({ kind }) => kind === 'partOf');
	const above = new Set(parts.filter(({ from, to }) => from === relation.from && to !== relation.to).map(({ to }) => to));
	for (const whole of above) for (const { from, to } of parts) if (from === whole) above.add(to);
	return above.has(relation.to);
}
