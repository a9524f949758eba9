import type { NodeId } from '#graph/model/ids.ts';
import { LANGUAGES } from '#graph/model/language.ts';
import { type NodeKind, STRUCTURE_KINDS } from '#graph/model/vocabulary.ts';
import type { SeedNode } from '#seed/format.ts';
import { KIND_WORDS, kindOfWord } from './columns.ts';
import type { Problem, SheetRow } from './sheet.ts';

/** Part of a model, from a row or from the seed, before it needs an id. */
export interface Thing {
	/** Its id, or the address of its row if it has none yet. */
	readonly key: string;
	readonly kind: NodeKind;
	/** Names in all languages, in lower case. Renamed nodes keep their old names, so that cells may use either. */
	readonly names: readonly string[];
	/** Undefined if the sheet does not show it. */
	readonly row: SheetRow | undefined;
	/** As in the seed; undefined for something new. */
	readonly before: SeedNode | undefined;
}

function namesIn(row: SheetRow): readonly string[] {
	return LANGUAGES.flatMap((lang) => row.cell(`label.${lang}`)?.toLowerCase() ?? []);
}

function namesOf({ label, labelFragment, labelOurs }: SeedNode): readonly string[] {
	return [label, labelFragment, labelOurs].flatMap((map) => Object.values(map ?? {}).map((name) => name.toLowerCase()));
}

function namesOfBoth(row: SheetRow, before: SeedNode | undefined): readonly string[] {
	return [...namesIn(row), ...(before ? namesOf(before) : [])];
}

/** Whether a template row was left as it was. */
function isUntouched(row: SheetRow): boolean {
	const told = LANGUAGES.flatMap((lang) => [row.cell(`label.${lang}`), row.cell(`shortLabel.${lang}`), row.cell(`description.${lang}`)]);
	return row.cell('id') === undefined && told.every((text) => text === undefined);
}

function rowProblems(row: SheetRow, kind: NodeKind | undefined, before: SeedNode | undefined, model: NodeId): readonly Problem[] {
	const id = row.cell('id');
	const found: Problem[] = [];
	if (kind === undefined)
		found.push({ at: row.at('kind'), message: `say what it is: ${STRUCTURE_KINDS.map((one) => KIND_WORDS[one]).join(', ')}` });
	if (id !== undefined && id !== model && before === undefined)
		found.push({ at: row.at('id'), message: `"${id}" is no id of the model ${model}; empty the cell for something new` });
	if (before && kind && before.kind !== kind)
		found.push({
			at: row.at('kind'),
			message: `"${id}" is of the kind ${KIND_WORDS[before.kind]}, and no id changes its kind; write a new row`,
		});
	if (kind && (kind === 'model') !== (id === model))
		found.push({
			at: row.at('kind'),
			message: `this sheet holds one model, ${model}, and that is of the kind ${KIND_WORDS.model}; correct the kind`,
		});
	return found;
}

/** Things in the rows of a sheet, and the rest of the model. */
export function thingsOf(
	rows: readonly SheetRow[],
	members: ReadonlyMap<string, SeedNode>,
	model: NodeId,
): { readonly things: readonly Thing[]; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const shown = new Map<string, Thing>();
	for (const row of rows) {
		if (isUntouched(row)) continue;
		const id = row.cell('id');
		const before = id === undefined ? undefined : members.get(id);
		const kind = kindOfWord(STRUCTURE_KINDS, row.cell('kind') ?? '');
		const key = id ?? row.at('id');
		const wrong = rowProblems(row, kind, before, model);
		if (shown.has(key)) problems.push({ at: row.at('id'), message: `the row of "${key}" is there twice; keep one` });
		else if (kind && wrong.length === 0) shown.set(key, { key, kind, names: namesOfBoth(row, before), row, before });
		problems.push(...wrong);
	}
	const others = [...members.values()].filter(({ id }) => !shown.has(id));
	const unshown = others.map((node): Thing => ({ key: node.id, kind: node.kind, names: namesOf(node), row: undefined, before: node }));
	return { things: [...shown.values(), ...unshown], problems };
}
