import { NodeId } from '#graph/model/ids.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { SeedNode } from '#seed/format.ts';
import { nodesById, type SeedInput } from '#seed/input.ts';
import { idGiver, type KnownNode } from './new-ids.ts';
import type { Problem, SheetRow } from './sheet.ts';
import { type Thing, thingsOf } from './things.ts';

export interface RowNode {
	readonly row: SheetRow;
	readonly id: NodeId;
	readonly kind: NodeKind;
	/** As in the seed; undefined for a new node. */
	readonly before: SeedNode | undefined;
	readonly parents: readonly NodeId[];
	readonly moreParents: readonly NodeId[];
}

export interface SheetNodes {
	readonly nodes: readonly RowNode[];
	readonly problems: readonly Problem[];
}

type ParentColumn = 'parents' | 'moreParents';

function wordsIn(row: SheetRow, column: ParentColumn): readonly string[] {
	return (row.cell(column) ?? '').split('|').flatMap((word) => word.trim() || []);
}

/** Resolves the words of a cell: an id, a name followed by its id, or an unambiguous name. */
function reader(things: readonly Thing[], everyId: ReadonlySet<string>) {
	const problems: Problem[] = [];
	function keyFor(row: SheetRow, column: ParentColumn, word: string): readonly string[] {
		const id = /\[([^\]]+)\]$/.exec(word)?.[1] ?? word;
		if (everyId.has(id)) return [id];
		const found = things.filter(({ names }) => names.includes(word.toLowerCase()));
		if (found.length === 1) return found.map(({ key }) => key);
		const keys = found.map(({ key }) => key).join(', ');
		const advice = keys
			? `more than one thing is called that; write one of: ${keys}`
			: 'nothing is called that; write a name as its own row has it';
		problems.push({ at: row.at(column), message: `"${word}": ${advice}` });
		return [];
	}
	return { problems, keysIn: (row: SheetRow, column: ParentColumn) => wordsIn(row, column).flatMap((word) => keyFor(row, column, word)) };
}

function parentProblems({ row, kind, before }: Thing, parents: readonly string[]): readonly Problem[] {
	if (!row || before || kind === 'model' || parents.length > 0 || wordsIn(row, 'parents').length > 0) return [];
	return [{ at: row.at('parents'), message: 'say what it belongs to; write the name of the model where the source says no more' }];
}

/** Importing the same sheet twice would add its new rows twice. */
function twinProblems(thing: Thing, things: readonly Thing[], parentsOf: (thing: Thing) => readonly string[]): readonly Problem[] {
	if (!thing.row || thing.before) return [];
	const twin = things.find(
		(other) =>
			other !== thing &&
			other.kind === thing.kind &&
			other.names.some((name) => thing.names.includes(name)) &&
			parentsOf(other).some((key) => parentsOf(thing).includes(key)),
	);
	return twin ? [{ at: thing.row.at('id'), message: `this is written already, see ${twin.key}; take one of them away` }] : [];
}

/** Every id that is or was in use. */
function idsOf(input: SeedInput): ReadonlySet<string> {
	return new Set([
		...input.nodes.map(({ value }) => value.id),
		...input.registeredIds.map(({ value }) => value.id),
		...input.withdrawnIds.map(({ value }) => value.id),
		...input.aliases.map(({ value }) => value.from),
	]);
}

/** Ids of all things; new ones are derived from their parents, in the order of rows. */
function identify(things: readonly Thing[], parentsOf: (thing: Thing) => readonly string[], used: ReadonlySet<string>, model: NodeId) {
	const byKey = new Map(things.map((thing) => [thing.key, thing]));
	const known = things.filter(({ key, before }) => before || key === model).map(({ key, kind }): KnownNode => ({ id: key, kind }));
	const give = idGiver(known, used);
	const ids = new Map<string, NodeId>(known.map(({ id }) => [id, NodeId.parse(id)]));
	function ancestors(thing: Thing, trail: readonly Thing[]): readonly KnownNode[] {
		const parent = byKey.get(parentsOf(thing)[0] ?? '');
		if (parent === undefined || trail.includes(parent)) return [];
		const id = idOf(parent, [...trail, parent]);
		return [{ id, kind: parent.kind }, ...ancestors(parent, [...trail, parent])];
	}
	function idOf(thing: Thing, trail: readonly Thing[]): NodeId {
		const before = ids.get(thing.key);
		if (before) return before;
		const above = ancestors(thing, trail);
		const id = NodeId.parse(give(thing.kind, [...above, { id: model, kind: 'model' }]));
		ids.set(thing.key, id);
		return id;
	}
	for (const thing of things) idOf(thing, [thing]);
	return (key: string): NodeId => ids.get(key) ?? NodeId.parse(key);
}

/** Determines the node and the parents of each row. */
export function sheetNodes(rows: readonly SheetRow[], input: SeedInput, members: ReadonlyMap<string, SeedNode>, model: NodeId): SheetNodes {
	const { things, problems } = thingsOf(rows, members, model);
	const everyId = new Set([...nodesById(input).keys(), model]);
	const { keysIn, problems: unknownWords } = reader(things, everyId);
	const parents = new Map(things.map(({ key, row, before }) => [key, row ? keysIn(row, 'parents') : (before?.partOf ?? [])]));
	const more = new Map(things.map(({ key, row }) => [key, row ? keysIn(row, 'moreParents') : []]));
	const parentsOf = ({ key }: Thing) => parents.get(key) ?? [];
	const found = [
		...problems,
		...unknownWords,
		...things.flatMap((thing) => [...parentProblems(thing, parentsOf(thing)), ...twinProblems(thing, things, parentsOf)]),
	];
	const idFor = identify(things, parentsOf, idsOf(input), model);
	const nodes = things.flatMap(({ key, kind, row, before }): readonly RowNode[] =>
		row
			? [{ row, kind, before, id: idFor(key), parents: (parents.get(key) ?? []).map(idFor), moreParents: (more.get(key) ?? []).map(idFor) }]
			: [],
	);
	return { nodes, problems: found };
}
