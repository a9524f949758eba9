import type { NodeId } from '#graph/model/ids.ts';
import type { Mapping } from '#graph/model/relation.ts';
import type { MappingKind } from '#graph/model/vocabulary.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { bundlesOf, strongestFirst, visibleAncestors } from './rows.ts';
import type { ComparedPart, ComparedSide } from './sides.ts';
import type { ComparisonState } from './state.ts';

/** What a chosen pair stands for: in the matrix the cell of two groups, else the line between two rows. */
export function mappingsBetween(
	{ view, by, fold }: ComparisonState,
	sides: { readonly left: ComparedSide; readonly right: ComparedSide },
	mappings: readonly Mapping[],
	[left, right]: readonly [NodeId, NodeId],
): readonly Mapping[] {
	if (view === 'matrix') {
		const cell = comparisonMatrix(sides.left.parts, sides.right.parts, mappings, by ?? 'area').cellAt(left, right);
		return cell?.mappings ?? [];
	}
	const folded = new Set(fold);
	const bundles = bundlesOf(mappings, visibleAncestors(sides.left.parts, folded), visibleAncestors(sides.right.parts, folded));
	return bundles.find((bundle) => bundle.left === left && bundle.right === right)?.mappings ?? [];
}

/** How finely a matrix divides the two models: by main themes, or by subcategories too. */
export type Grain = 'area' | 'theme';

/** A part of a model with the concepts that no finer part holds; a row or column of the matrix. */
export interface MatrixGroup {
	readonly node: Outline;
	readonly concepts: readonly ComparedPart[];
	/** Mappings that end here. */
	readonly total: number;
	readonly noCounterpart: number;
	readonly notAssessed: number;
}

export interface MatrixCell {
	/** The strongest first, from left to right. */
	readonly mappings: readonly Mapping[];
	readonly strongest: MappingKind;
}

export interface Matrix {
	readonly rows: readonly MatrixGroup[];
	readonly columns: readonly MatrixGroup[];
	readonly total: number;
	/** The cell where two groups meet; absent where nothing maps. */
	readonly cellAt: (row: NodeId, column: NodeId) => MatrixCell | undefined;
}

interface Clustering {
	readonly node: Outline;
	readonly concepts: ComparedPart[];
	/** How many in it have no name in open sources. */
	missing: number;
}

/** The groups of a model in its own order: its uppermost parts, and inside them its main themes (and subcategories). */
export function everyGroup(parts: readonly ComparedPart[], grain: Grain): readonly Clustering[] {
	const groups: Clustering[] = [];
	function gather(part: ComparedPart, around: Clustering | undefined): void {
		const begins = around === undefined || part.node.kind === 'area' || (grain === 'theme' && part.node.kind === 'theme');
		const group = begins ? { node: part.node, concepts: [], missing: 0 } : around;
		if (begins) groups.push(group);
		if (part.answer) group.concepts.push(part);
		for (const { count } of part.missing) group.missing += count;
		for (const child of part.parts) gather(child, group);
	}
	for (const part of parts) gather(part, undefined);
	return groups;
}

/** The groups in which there is a concept. */
export function partGroups(parts: readonly ComparedPart[], grain: Grain): readonly Clustering[] {
	return everyGroup(parts, grain).filter(({ concepts }) => concepts.length > 0);
}

function groupOfEach(groups: readonly Clustering[]): ReadonlyMap<NodeId, NodeId> {
	return new Map(groups.flatMap(({ node, concepts }) => concepts.map((part) => [part.node.id, node.id] as const)));
}

function withTotals({ node, concepts }: Clustering, ends: ReadonlyMap<NodeId, number>): MatrixGroup {
	const counted = (kind: 'noCounterpart' | 'notAssessed') => concepts.filter(({ answer }) => answer?.kind === kind).length;
	const total = concepts.reduce((sum, part) => sum + (ends.get(part.node.id) ?? 0), 0);
	return { node, concepts, total, noCounterpart: counted('noCounterpart'), notAssessed: counted('notAssessed') };
}

function endCounts(ends: readonly NodeId[]): ReadonlyMap<NodeId, number> {
	const counts = new Map<NodeId, number>();
	for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
	return counts;
}

/** Which parts of the one model answer to which of the other; every concept and every mapping counts exactly once. */
export function comparisonMatrix(
	left: readonly ComparedPart[],
	right: readonly ComparedPart[],
	mappings: readonly Mapping[],
	grain: Grain,
): Matrix {
	const [rows, columns] = [partGroups(left, grain), partGroups(right, grain)];
	const [rowOf, columnOf] = [groupOfEach(rows), groupOfEach(columns)];
	const inside = mappings.filter(({ from, to }) => rowOf.has(from) && columnOf.has(to));
	const cells = new Map<string, MatrixCell>();
	for (const mapping of strongestFirst(inside)) {
		const key = `${rowOf.get(mapping.from)} ${columnOf.get(mapping.to)}`;
		const cell = cells.get(key);
		cells.set(key, { mappings: [...(cell?.mappings ?? []), mapping], strongest: cell?.strongest ?? mapping.kind });
	}
	const [starts, targets] = [endCounts(inside.map(({ from }) => from)), endCounts(inside.map(({ to }) => to))];
	return {
		rows: rows.map((group) => withTotals(group, starts)),
		columns: columns.map((group) => withTotals(group, targets)),
		total: inside.length,
		cellAt: (row, column) => cells.get(`${row} ${column}`),
	};
}
