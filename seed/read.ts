import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { findingAt, type SeedInput } from './input.ts';
import { parseSeed, type SeedText } from './parse.ts';

/** Paths of the YAML files below a folder, from there, in one order; none where the folder cannot be read. */
async function yamlPaths(folder: string): Promise<readonly string[]> {
	const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return files
		.filter((file) => !file.isDirectory() && /\.ya?ml$/.test(file.name))
		.map((file) => relative(folder, join(file.parentPath, file.name)))
		.sort();
}

async function readText(folder: string, path: string): Promise<SeedText> {
	const above = dirname(path);
	return {
		file: join(folder, path),
		folders: above === '.' ? [] : above.split(sep).reverse(),
		text: await readFile(join(folder, path), 'utf8'),
	};
}

/** The text of every YAML file below a folder, in one order. */
export async function readTexts(folder: string): Promise<readonly SeedText[]> {
	return Promise.all((await yamlPaths(folder)).map((path) => readText(folder, path)));
}

/** Reads every YAML file below a folder; whatever is wrong with it or with them is among the findings. */
export async function readSeed(folder: string): Promise<SeedInput> {
	const texts = await readTexts(folder);
	const input = parseSeed(texts);
	if (texts.length > 0) return input;
	const place = { file: folder, line: 1, column: 1 };
	return {
		...input,
		findings: [findingAt(place, 'syntax', 'this folder is not there or holds no file ending in .yaml; name another one')],
	};
}
