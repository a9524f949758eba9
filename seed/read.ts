import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { findingAt, type SeedInput } from './input.ts';
import { parseSeed, type SeedText } from './parse.ts';

async function readText(folder: string, path: string): Promise<SeedText> {
	const above = dirname(path);
	return {
		file: join(folder, path),
		folders: above === '.' ? [] : above.split(sep).reverse(),
		text: await readFile(join(folder, path), 'utf8'),
	};
}

/**
 * Reads every YAML file below a folder, in the order of their paths. Throws only where the folder or a file
 * cannot be read; whatever is wrong inside the files is among the findings.
 */
export async function readSeed(folder: string): Promise<SeedInput> {
	const files = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = files
		.filter((file) => !file.isDirectory() && /\.ya?ml$/.test(file.name))
		.map((file) => join(file.parentPath, file.name).slice(join(folder, sep).length))
		.sort();
	const input = parseSeed(await Promise.all(paths.map((path) => readText(folder, path))));
	if (paths.length > 0) return input;
	const nothing = findingAt(
		{ file: folder, line: 1, column: 1 },
		'syntax',
		'no file ending in .yaml stands below this folder; name another folder',
	);
	return { ...input, findings: [nothing] };
}
