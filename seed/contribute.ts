import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { NodeId } from '#graph/model/ids.ts';
import { copiedTextHashes } from './copied-text.ts';
import { ID_REGISTER, registerIds } from './id-register.ts';
import { importSheet } from './imports/import-sheet.ts';
import { membersOf } from './imports/plan.ts';
import { type ChangedFile, seedFiles } from './imports/seed-files.ts';
import { readSheet } from './imports/sheet.ts';
import { templateOf } from './imports/template.ts';
import { ownerLabelHashes, ownersWords } from './owner-labels.ts';
import { parseSeed } from './parse.ts';
import { readTexts } from './read.ts';

const COPIED_TEXT = join(import.meta.dirname, 'copied-text-hashes.json');
const OWNER_LABELS = join(import.meta.dirname, 'owner-label-hashes.json');

/** Output of a contribution command: `out` is the result, `aside` are messages for the user. */
export interface Outcome {
	readonly out: readonly string[];
	readonly aside: readonly string[];
	readonly isDone: boolean;
}

function refused(...aside: readonly string[]): Outcome {
	return { out: [], aside, isDone: false };
}

/** The change as a patch in the format of `git diff`. */
function patchOf({ path, before, after }: ChangedFile): string {
	return createTwoFilesPatch(before === undefined ? '/dev/null' : path, path, before ?? '', after, undefined, undefined, {
		context: 3,
		headerOptions: FILE_HEADERS_ONLY,
	}).trimEnd();
}

async function writeFiles(files: readonly ChangedFile[]): Promise<void> {
	for (const { path, after } of files) {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, after);
	}
}

/** Writes the sheet of a model, or an empty one for a new model. Refuses to overwrite a file. */
export async function writeTemplate(folder: string, model: NodeId, file = `${model}.csv`): Promise<Outcome> {
	if (existsSync(file)) return refused(`${file} is there already and may hold somebody's work; name another file, or move it away.`);
	const input = parseSeed(await readTexts(folder));
	const isNew = membersOf(input, model).size === 0;
	const taken = input.nodes.find(({ value }) => value.id === model);
	if (isNew && taken) return refused(`"${model}" is of the kind ${taken.value.kind}; name a model, or choose another id.`);
	await writeFile(file, templateOf(input, model));
	const models = input.nodes.filter(({ value }) => value.kind === 'model').map(({ value }) => value.id);
	const aside = isNew ? [`The seed has no model "${model}", so this is a sheet to start it with. It has: ${models.join(', ')}.`] : [];
	return { out: [file], aside, isDone: true };
}

/** Turns a filled sheet into seed files and shows the difference. Writes nothing if anything is wrong. */
export async function importFile(folder: string, model: NodeId, file: string, today: string): Promise<Outcome> {
	if (!existsSync(file)) return refused(`There is no file ${file}.`);
	const sheet = readSheet(basename(file), await readFile(file));
	const { files, problems, notices } = importSheet({ folder, texts: await readTexts(folder), sheet, model, today });
	if (problems.length > 0)
		return refused(...problems.map(({ at, message }) => `${at} ${message}`), `${problems.length} problems; nothing was written`);
	await writeFiles(files);
	const aside = notices.map(({ at, message }) => `${at} ${message}`);
	return { out: files.map(patchOf), aside: files.length === 0 ? [...aside, 'The sheet changes nothing.'] : aside, isDone: true };
}

/** Adds the ids of new nodes to the id register. */
export async function writeIds(folder: string): Promise<Outcome> {
	const texts = await readTexts(folder);
	const files = seedFiles(folder, texts);
	registerIds(
		files.document(ID_REGISTER),
		parseSeed(texts).nodes.map(({ value }) => value),
	);
	const changed = files.changed();
	await writeFiles(changed);
	return { out: changed.map(patchOf), aside: changed.length === 0 ? ['Every id is in the register.'] : [], isDone: true };
}

async function textFilesIn(folder: string): Promise<readonly string[]> {
	const names = existsSync(folder) ? await readdir(folder) : [];
	return names.filter((name) => /\.(txt|md)$/.test(name)).map((name) => join(folder, name));
}

/** Lists as one text each, so that a file of hashes has few lines. */
async function writeJson(file: string, lists: Readonly<Record<string, readonly string[]>>): Promise<void> {
	const texts = Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, list.join(' ')]));
	await writeFile(file, `${JSON.stringify(texts, undefined, '\t')}\n`);
}

/** Hashes the text files in some folders, for comparison with our texts and the owners' labels. The texts themselves are not kept. */
export async function writeHashes(seedFolder: string, folders: readonly string[]): Promise<Outcome> {
	const files = (await Promise.all(folders.map(textFilesIn))).flat();
	if (files.length === 0) return refused('Name folders of text files (.txt or .md).');
	const texts = await Promise.all(files.map(async (name) => ({ name, text: await readFile(name, 'utf8') })));
	const copied = copiedTextHashes(texts.flatMap(ownersWords));
	const { sources, labels } = ownerLabelHashes(parseSeed(await readTexts(seedFolder)), texts);
	await writeJson(COPIED_TEXT, { hashes: copied });
	await writeJson(OWNER_LABELS, { sources: [...sources].sort(), labels: [...labels].sort() });
	return { out: [`${copied.length} hashes of ${files.length} texts, ${labels.size} labels of owners`], aside: [], isDone: true };
}
