import type { Source } from '#graph/model/evidence.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { canonicalJson } from '#seed/canonical-json.ts';
import type { SeedNode } from '#seed/format.ts';
import { nodesById, type SeedInput } from '#seed/input.ts';
import { membership } from '#seed/membership.ts';
import { requiredLanguages } from '#seed/required-languages.ts';
import { type ColumnName, SOURCE_WORD } from './columns.ts';
import { type Fact, rowFacts } from './row-facts.ts';
import type { Problem, Sheet, SheetRow } from './sheet.ts';
import { type RowNode, sheetNodes } from './sheet-nodes.ts';
import { type SheetSources, sheetSources } from './sheet-sources.ts';

/** Changes to one node: only what differs from the seed. */
export interface NodeEdit extends RowNode {
	readonly facts: readonly Fact[];
	/** Whether relations to other parents are removed. */
	readonly losesParents: boolean;
}

/** What an import will write, or why it will not. */
export interface ImportPlan {
	readonly edits: readonly NodeEdit[];
	readonly sources: readonly { readonly row: SheetRow; readonly source: Source }[];
	readonly problems: readonly Problem[];
	/** Worth a look, but no reason to refuse. */
	readonly notices: readonly Problem[];
}

/** The model's nodes as written, by id. */
export function membersOf(input: SeedInput, model: NodeId): ReadonlyMap<string, SeedNode> {
	const models = membership(input);
	return new Map([...nodesById(input)].flatMap(([id, { value }]) => (models.get(value.id) === model ? [[id, value] as const] : [])));
}

function valueAt(node: SeedNode | undefined, path: Fact['path']): unknown {
	return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), node);
}

function differs(node: SeedNode | undefined, { path, value }: Fact): boolean {
	return (
		canonicalJson({ value: valueAt(node, path) }) !==
		canonicalJson({ value: Array.isArray(value) && value.length === 0 ? undefined : value })
	);
}

function moreParentsOf(node: SeedNode | undefined): readonly NodeId[] {
	return (node?.relations ?? []).filter(({ kind }) => kind === 'partOf').map(({ to }) => to);
}

function placing({ row, parents, moreParents, before }: RowNode, has: (column: ColumnName) => boolean) {
	const facts: readonly Fact[] = has('parents') ? [{ path: ['partOf'], value: parents, column: 'parents' }] : [];
	const known = moreParentsOf(before);
	const added = has('moreParents') ? moreParents.filter((id) => !known.includes(id)) : [];
	const problems = added.map((id) => ({
		at: row.at('moreParents'),
		message: `that it belongs to "${id}" needs a reason of its own; write it in the YAML, or move it to the column "parents"`,
	}));
	return { facts, problems, losesParents: has('moreParents') && known.some((id) => !moreParents.includes(id)) };
}

function sourcing({ row }: RowNode, sources: SheetSources, has: (column: ColumnName) => boolean) {
	if (!has('sources')) return { facts: [], problems: [] };
	const words = (row.cell('sources') ?? '').split('|').flatMap((word) => word.trim() || []);
	const found = words.map((word) => ({ word, id: sources.sourceFor(word) }));
	const problems = found
		.filter(({ id }) => id === undefined)
		.map(({ word }) => ({
			at: row.at('sources'),
			message: `no row of the kind ${SOURCE_WORD} has the id "${word}"; add it, or correct this`,
		}));
	if (words.length === 0) problems.push({ at: row.at('sources'), message: 'name the source that says so' });
	const value = found.flatMap(({ id }) => id ?? []);
	return { facts: [{ path: ['sources'], value, column: 'sources' } satisfies Fact], problems };
}

/** Names attributed to the owner without a newly cited source. */
function unsourced({ row, before }: RowNode, facts: readonly Fact[]): readonly Problem[] {
	const isResourced = facts.some(({ column }) => column === 'sources');
	if (before === undefined || isResourced) return [];
	return facts
		.filter(({ path: [key], value }) => (key === 'label' || key === 'labelFragment') && value !== undefined)
		.map(({ column }) => ({ at: row.at(column), message: 'this name is new, but the row names no new source; is it from the same one?' }));
}

/** Facts that a new node takes from its model unless its row has its own. */
function inherited({ row, before }: RowNode, country: string | undefined): readonly Fact[] {
	return before || row.cell('country') ? [] : [{ path: ['country'], value: country, column: 'country' }];
}

/** Determines what a filled sheet changes in the seed; `today` is the retrieval date of new sources. */
export function planImport(input: SeedInput, sheet: Sheet, model: NodeId, today: string): ImportPlan {
	const isSource = (row: SheetRow) => ['source', SOURCE_WORD].includes(row.cell('kind')?.toLowerCase() ?? '');
	const has = (column: ColumnName) => sheet.columns.has(column);
	const sources = sheetSources(sheet, sheet.rows.filter(isSource), input, model, today);
	const members = membersOf(input, model);
	const { nodes, problems } = sheetNodes(
		sheet.rows.filter((row) => !isSource(row)),
		input,
		members,
		model,
	);
	const modelRow = nodes.find(({ id }) => id === model);
	const country = modelRow?.row.cell('country') ?? members.get(model)?.country;
	const isNowhere = problems.length === 0 && !modelRow && !members.has(model);
	const noModel = {
		at: sheet.file,
		message: `the seed has no model "${model}", and no row has this id; start from npm run seed:template -- ${model}`,
	};
	const read = nodes.map((node) => {
		const required = requiredLanguages(node.kind, node.row.cell('country') ?? node.before?.country ?? country);
		const told = rowFacts(node.row, sheet.columns, required);
		const place = placing(node, has);
		const source = sourcing(node, sources, has);
		const facts = [...inherited(node, country), ...told.facts, ...source.facts, ...place.facts].filter((fact) =>
			differs(node.before, fact),
		);
		return {
			edit: { ...node, facts, losesParents: place.losesParents },
			problems: [...told.problems, ...source.problems, ...place.problems],
		};
	});
	return {
		edits: read.map(({ edit }) => edit).filter(({ before, facts, losesParents }) => !before || facts.length > 0 || losesParents),
		sources: sources.named(),
		problems: [
			...sheet.problems,
			...sources.problems,
			...problems,
			...(isNowhere ? [noModel] : []),
			...read.flatMap((row) => row.problems),
			...sources.gaps(),
		],
		notices: read.flatMap(({ edit }) => unsourced(edit, edit.facts)),
	};
}
