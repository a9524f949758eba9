import type { AssessmentResult } from '#graph/model/assessment.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Mapping } from '#graph/model/relation.ts';
import type { MappingKind } from '#graph/model/vocabulary.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { bundlesOf, strongestFirst, visibleAncestors } from './rows.ts';
import type { ComparedPart, ComparedSide } from './sides.ts';
import type { ComparisonState } from './state.ts';

/** The mappings of the selected pair: those in a matrix cell, or those bundled in one link between the trees. */
export function mappingsBetween(
	{ view, by, collapsed: closed }: ComparisonState,
	sides: { readonly left: ComparedSide; readonly right: ComparedSide },
	mappings: readonly Mapping[],
	[left, right]: readonly [NodeId, NodeId],
): readonly Mapping[] {
	if (view === 'matrix') {
		const cell = comparisonMatrix(sides.left.parts, sides.right.parts, mappings, by ?? 'area').cellAt(left, right);
		return cell?.mappings ?? [];
	}
	const collapsed = new Set(closed);
	const bundles = bundlesOf(mappings, visibleAncestors(sides.left.parts, collapsed), visibleAncestors(sides.right.parts, collapsed));
	return bundles.find((bundle) => bundle.left === left && bundle.right === right)?.mappings ?? [];
}

/** Granularity of the matrix: main themes only, or subcategories as well. */
export type Grain = 'area' | 'theme';

/** Statuses of concepts without any mapping. */
type GapStatus = AssessmentResult | 'notAssessed';

/** A row or column of the matrix. Holds only the concepts that no finer group holds. */
export interface MatrixGroup extends Readonly<Record<GapStatus, number>> {
	readonly node: Outline;
	readonly concepts: readonly ComparedPart[];
	/** Number of mappings that end in this group. */
	readonly total: number;
}

export interface MatrixCell {
	/** Read from left to right, strongest first. */
	readonly mappings: readonly Mapping[];
	readonly strongest: MappingKind;
}

export interface Matrix {
	readonly rows: readonly MatrixGroup[];
	readonly columns: readonly MatrixGroup[];
	readonly total: number;
	/** Undefined if the two groups share no mapping. */
	readonly cellAt: (row: NodeId, column: NodeId) => MatrixCell | undefined;
}

interface PartGroup {
	readonly node: Outline;
	readonly concepts: ComparedPart[];
	/** How many concepts have no name in open sources. */
	missing: number;
}

/** All groups, in the owner's order: the top-level parts and, within them, main themes (and subcategories). */
export function everyGroup(parts: readonly ComparedPart[], grain: Grain): readonly PartGroup[] {
	const groups: PartGroup[] = [];
	function visit(part: ComparedPart, parentGroup: PartGroup | undefined): void {
		const begins = parentGroup === undefined || part.node.kind === 'area' || (grain === 'theme' && part.node.kind === 'theme');
		const group = begins ? { node: part.node, concepts: [], missing: 0 } : parentGroup;
		if (begins) groups.push(group);
		if (part.answer) group.concepts.push(part);
		for (const { count } of part.missing) group.missing += count;
		for (const child of part.parts) visit(child, group);
	}
	for (const part of parts) visit(part, undefined);
	return groups;
}

/** Only groups that hold at least one concept. */
export function partGroups(parts: readonly ComparedPart[], grain: Grain): readonly PartGroup[] {
	return everyGroup(parts, grain).filter(({ concepts }) => concepts.length > 0);
}

function groupOfEach(groups: readonly PartGroup[]): ReadonlyMap<NodeId, NodeId> {
	return new Map(groups.flatMap(({ node, concepts }) => concepts.map((part) => [part.node.id, node.id] as const)));
}

function withTotals({ node, concepts }: PartGroup, ends: ReadonlyMap<NodeId, number>): MatrixGroup {
	const counted = (kind: GapStatus) => concepts.filter(({ answer }) => answer?.kind === kind).length;
	const total = concepts.reduce((sum, part) => sum + (ends.get(part.node.id) ?? 0), 0);
	return {
		node,
		concepts,
		total,
		noCounterpart: counted('noCounterpart'),
		cannotAssess: counted('cannotAssess'),
		notAssessed: counted('notAssessed'),
	};
}

function endCounts(ends: readonly NodeId[]): ReadonlyMap<NodeId, number> {
	const counts = new Map<NodeId, number>();
	for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
	return counts;
}

/** Counts mappings between the groups of two models. Every concept and mapping counts exactly once. */
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
