import { compareIds, type NodeId } from '#graph/model/ids.ts';
import { isMapping, type Relation } from '#graph/model/relation.ts';
import type { VisibleGraph } from './diagram-input.ts';
import type { Box } from './geometry.ts';
import { isHanging } from './hanging.ts';
import type { Layout } from './layout.ts';

export type LineStyle = 'stated' | 'editorial' | 'samsvar' | 'gathered';

/** One line of the picture: the relations of one direction between two cards, or mappings gathered to a count. */
export interface Line {
	readonly id: string;
	readonly from: NodeId;
	readonly to: NodeId;
	readonly style: LineStyle;
	readonly hasArrow: boolean;
	readonly relations: readonly Relation[];
	/** How many mappings a line of samsvar stands for, or how many neighbours one node stands for. */
	readonly count?: number;
}

/** Relations between the same two nodes in the same direction are one line; what stands inside its frame needs none. */
export function linesOf(graph: VisibleGraph, layout: Layout): readonly Line[] {
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
	foldWholes(lines);
	const plain = [...lines].map(([id, relations]) => lineOf(id, relations)).filter((line) => line !== undefined);
	const gathered = graph.gathered
		.filter(({ opener, into }) => layout.cards.has(opener) && layout.cards.has(into))
		.map(
			({ opener: from, into: to, nodes }): Line => ({
				id: `gathered:${from}:${to}`,
				from,
				to,
				style: 'gathered',
				hasArrow: false,
				relations: [],
				count: nodes.length,
			}),
		);
	const mapped = graph.correspondences
		.filter(({ from, to }) => layout.cards.has(from) && layout.cards.has(to))
		.map(
			({ from, to, count }): Line => ({ id: `samsvar:${from}:${to}`, from, to, style: 'samsvar', hasArrow: false, relations: [], count }),
		);
	return [...plain.map((line) => (isHanging(line, layout) ? { ...line, hasArrow: false } : line)), ...mapped, ...gathered];
}

/** "Part of" back along a line that already goes the other way, such as from a strategy to its goal, joins that line. */
function foldWholes(lines: Map<string, Relation[]>): void {
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

function lineOf(id: string, relations: readonly Relation[]): Line | undefined {
	const [first] = relations;
	if (first === undefined) return undefined;
	const isSure = relations.some((relation) => relation.evidence.quality !== 'editorial');
	return {
		id,
		from: first.from,
		to: first.to,
		style: isMapping(first) ? 'samsvar' : isSure ? 'stated' : 'editorial',
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
