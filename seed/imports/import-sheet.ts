import { join, relative, sep } from 'node:path';
import { YAMLMap } from 'yaml';
import type { Finding } from '#graph/model/errors.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { checkSeed } from '#seed/check.ts';
import { registerIds } from '#seed/id-register.ts';
import { nodesById, type SeedInput } from '#seed/input.ts';
import { parseSeed, type SeedText } from '#seed/parse.ts';
import { keepMoreParents, newItem, setFact } from './edit-node.ts';
import { type NodeEdit, planImport } from './plan.ts';
import { type ChangedFile, insertItem, itemWithId, type SeedFiles, seedFiles } from './seed-files.ts';
import type { Problem, Sheet } from './sheet.ts';

/** Input of an import; `today` is the retrieval date of new sources. */
export interface ImportParams {
	/** The seed's folder and its files. */
	readonly folder: string;
	readonly texts: readonly SeedText[];
	readonly sheet: Sheet;
	readonly model: NodeId;
	readonly today: string;
}

/** Files to write, or problems and no files. */
export interface ImportResult {
	readonly files: readonly ChangedFile[];
	readonly problems: readonly Problem[];
	readonly notices: readonly Problem[];
}

/** The model's file with the most nodes of this kind, else that of the node's first parent, else model.yaml. */
function homeOf({ kind, parents }: NodeEdit, input: SeedInput, folder: string, model: NodeId): string {
	const own = input.nodes.filter(({ folders }) => folders[0] === model);
	const files = own.filter(({ value }) => value.kind === kind).map(({ at }) => at().file);
	const counts = new Map(files.map((file) => [file, files.filter((other) => other === file).length]));
	const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const file = most?.[0] ?? own.find(({ value }) => value.id === parents[0])?.at().file;
	return file === undefined ? join(model, 'model.yaml') : relative(folder, file);
}

/** After the last sibling in the list, else at the end. */
function placeAmong(items: readonly unknown[], parents: readonly NodeId[]): number {
	const last = items.findLastIndex((item) => {
		const partOf: unknown = item instanceof YAMLMap ? item.toJSON().partOf : undefined;
		return Array.isArray(partOf) && partOf[0] === parents[0];
	});
	return last < 0 ? items.length : last + 1;
}

function writeEdit(edit: NodeEdit, files: SeedFiles, input: SeedInput, folder: string, model: NodeId): void {
	const known = nodesById(input).get(edit.id);
	const path = known ? relative(folder, known.at().file) : homeOf(edit, input, folder, model);
	const { document, list } = files.list(path, 'nodes');
	const item = itemWithId(list, edit.id) ?? newItem({ id: edit.id, kind: edit.kind });
	if (!known) insertItem(list, item, placeAmong(list.items, edit.parents));
	for (const fact of edit.facts) setFact(document, item, fact);
	if (edit.losesParents) keepMoreParents(item, edit.moreParents);
}

/** Cells by the place in the YAML that they were written to. */
function cellsByPlace(input: SeedInput, edits: readonly NodeEdit[]): ReadonlyMap<string, string> {
	const nodes = nodesById(input);
	const cells = new Map<string, string>();
	for (const { id, row, facts } of edits) {
		const at = nodes.get(id)?.at ?? input.unreadNodes.find(({ value }) => value === id)?.at;
		if (at === undefined) continue;
		for (const { path, column } of facts) cells.set(`${at(...path).file}:${at(...path).line}`, row.at(column));
		cells.set(`${at('id').file}:${at('id').line}`, row.at('id'));
	}
	return cells;
}

function findingProblem({ file, line, column, rule, message }: Finding, cells: ReadonlyMap<string, string>): Problem {
	const cell = cells.get(`${file}:${line}`);
	return { at: cell ?? `${file}:${line}:${column}`, message: `${rule} ${message}${cell ? ` (${file}:${line})` : ''}` };
}

/** The seed's texts with changed files replaced. */
function withChanges(folder: string, texts: readonly SeedText[], files: readonly ChangedFile[]): readonly SeedText[] {
	const changed = new Map(files.map((file) => [file.path, file]));
	const kept = texts.map((text) => ({ ...text, text: changed.get(text.file)?.after ?? text.text }));
	const made = files
		.filter(({ before }) => before === undefined)
		.map(({ path, after }) => ({ file: path, folders: relative(folder, path).split(sep).slice(0, -1).reverse(), text: after }));
	return [...kept, ...made];
}

/** Turns a filled sheet into changed seed files, or into problems if the result has findings. */
export function importSheet({ folder, texts, sheet, model, today }: ImportParams): ImportResult {
	const input = parseSeed(texts);
	const before = checkSeed(input);
	if (before.length > 0) {
		const at = `${before[0]?.file}:${before[0]?.line}`;
		return {
			files: [],
			notices: [],
			problems: [{ at, message: `the seed itself has ${before.length} findings; mend them first, see npm run seed:check` }],
		};
	}
	const { edits, sources, problems, notices } = planImport(input, sheet, model, today);
	if (problems.length > 0) return { files: [], problems, notices };

	const files = seedFiles(folder, texts);
	for (const { source } of sources) {
		insertItem(files.list(join(model, 'sources.yaml'), 'sources').list, newItem(source));
	}
	for (const edit of edits) writeEdit(edit, files, input, folder, model);
	const [register] = input.registeredIds;
	if (register) registerIds(files.document(relative(folder, register.at().file)), edits);
	const changed = files.changed();
	if (changed.length === 0) return { files: [], problems: [], notices };
	const after = parseSeed(withChanges(folder, texts, changed));
	const findings = checkSeed(after);
	if (findings.length === 0) return { files: changed, problems: [], notices };
	const cells = cellsByPlace(after, edits);
	return { files: [], problems: findings.map((finding) => findingProblem(finding, cells)), notices };
}
