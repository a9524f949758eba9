import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { findingAt, type SeedInput } from './input.ts';
import { parseSeed, type SeedText } from './parse.ts';

/** Sorted relative paths of the YAML files below a folder; empty if the folder cannot be read. */
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

/** The YAML files below a folder, sorted by path. */
export async function readTexts(folder: string): Promise<readonly SeedText[]> {
	return Promise.all((await yamlPaths(folder)).map((path) => readText(folder, path)));
}

/** Reads all YAML files below a folder; whatever is wrong is among the findings. */
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
