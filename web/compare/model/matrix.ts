import type { AssessmentResult } from '#graph/model/assessment.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Mapping } from '#graph/model/relation.ts';
import type { MappingKind } from '#graph/model/vocabulary.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { strongestFirst } from './rows.ts';
import type { ComparedPart } from './sides.ts';

/** Granularity of the matrix: main themes only, or subcategories as well. */
export type Grain = 'area' | 'theme';

/** Statuses of concepts without any mapping. */
type GapStatus = AssessmentResult | 'notAssessed';

/** A row or column of the matrix. Holds only the concepts that no finer group holds, but counts the mappings of all below it. */
export interface MatrixGroup extends Readonly<Record<GapStatus, number>> {
	readonly node: Outline;
	/** How many other groups it is part of; its mappings are counted in them too. */
	readonly level: number;
	readonly concepts: readonly ComparedPart[];
	/** Number of mappings of the group and everything below it. */
	readonly total: number;
}

export interface MatrixCell {
	/** All mappings between the two groups, own and below; read from left to right, strongest first. */
	readonly mappings: readonly Mapping[];
	/** How many are between just the two, not their parts. */
	readonly own: number;
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

/** The groups that each concept is in, from the outermost. */
function groupsOfEach(parts: readonly ComparedPart[], groups: readonly PartGroup[]): ReadonlyMap<NodeId, readonly NodeId[]> {
	const known = new Set(groups.map(({ node }) => node.id));
	const found = new Map<NodeId, readonly NodeId[]>();
	function visit({ node, parts: inner }: ComparedPart, above: readonly NodeId[]): void {
		const way = known.has(node.id) ? [...above, node.id] : above;
		found.set(node.id, way);
		for (const part of inner) visit(part, way);
	}
	for (const part of parts) visit(part, []);
	return found;
}

function withTotals({ node, concepts }: PartGroup, level: number, total: number): MatrixGroup {
	const counted = (kind: GapStatus) => concepts.filter(({ answer }) => answer?.kind === kind).length;
	return {
		node,
		level,
		concepts,
		total,
		noCounterpart: counted('noCounterpart'),
		cannotAssess: counted('cannotAssess'),
		notAssessed: counted('notAssessed'),
	};
}

function countIn(ends: readonly NodeId[], groupsOf: ReadonlyMap<NodeId, readonly NodeId[]>): ReadonlyMap<NodeId, number> {
	const counts = new Map<NodeId, number>();
	for (const end of ends) for (const group of groupsOf.get(end) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
	return counts;
}

/** Counts mappings between the groups of two models. Each counts once among the outermost groups, and again in those within. */
export function comparisonMatrix(
	left: readonly ComparedPart[],
	right: readonly ComparedPart[],
	mappings: readonly Mapping[],
	grain: Grain,
): Matrix {
	const [rows, columns] = [partGroups(left, grain), partGroups(right, grain)];
	const [rowsOf, columnsOf] = [groupsOfEach(left, rows), groupsOfEach(right, columns)];
	const inside = mappings.filter(({ from, to }) => (rowsOf.get(from) ?? []).length > 0 && (columnsOf.get(to) ?? []).length > 0);
	const cells = new Map<string, MatrixCell>();
	for (const mapping of strongestFirst(inside)) {
		for (const row of rowsOf.get(mapping.from) ?? []) {
			for (const column of columnsOf.get(mapping.to) ?? []) {
				const cell = cells.get(`${row} ${column}`);
				const own = (cell?.own ?? 0) + (mapping.from === row && mapping.to === column ? 1 : 0);
				cells.set(`${row} ${column}`, { mappings: [...(cell?.mappings ?? []), mapping], own, strongest: cell?.strongest ?? mapping.kind });
			}
		}
	}
	const counted = (groups: readonly PartGroup[], ends: readonly NodeId[], groupsOf: ReadonlyMap<NodeId, readonly NodeId[]>) => {
		const counts = countIn(ends, groupsOf);
		return groups.map((group) => withTotals(group, (groupsOf.get(group.node.id) ?? []).length - 1, counts.get(group.node.id) ?? 0));
	};
	return {
		rows: counted(
			rows,
			inside.map(({ from }) => from),
			rowsOf,
		),
		columns: counted(
			columns,
			inside.map(({ to }) => to),
			columnsOf,
		),
		total: inside.length,
		cellAt: (row, column) => cells.get(`${row} ${column}`),
	};
}
