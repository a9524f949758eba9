import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** `npm run borders`: writes the table "Who may import whom" of docs/architecture.md into Biome's configuration. */

const ROOT = resolve(import.meta.dirname, '../..');
const TABLE = join(ROOT, 'docs/architecture.md');
const RULES = join(ROOT, 'biome.borders.json');

/** One row of the table: files that may import their own folder, these rooms and these packages, and nothing else. */
export interface Border {
	/** A glob. */
	readonly files: string;
	readonly rooms: readonly string[];
	readonly packages: readonly string[];
}

const codeSpans = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

/** The rows of the table; where several match a file, Biome goes by the last. */
export function bordersIn(markdown: string): readonly Border[] {
	const [, section = ''] = markdown.split('## Who may import whom');
	const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
	return rows.flatMap((row) => {
		const [files = '', rooms = '', packages = ''] = row.split('|').slice(1);
		return codeSpans(files).map((glob) => ({ files: glob, rooms: codeSpans(rooms), packages: codeSpans(packages) }));
	});
}

function allowed({ files, rooms, packages }: Border): readonly string[] {
	const own = files.endsWith('/**') ? [`!#${files}`] : [];
	return ['**', '!./**', ...own, ...rooms.map((room) => `!#${room}`), ...packages.flatMap((name) => [`!${name}`, `!${name}/**`])];
}

/** The text of `biome.borders.json`: everything is refused but what the row of a file lets in. */
export function biomeRules(borders: readonly Border[]): string {
	const message = 'docs/architecture.md says what this folder may import';
	const overrides = borders.map((border) => {
		const options = { patterns: [{ group: allowed(border), message }] };
		return { includes: [border.files], linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } } };
	});
	return `${JSON.stringify({ overrides }, undefined, '\t')}\n`;
}

export const tabledBorders = () => bordersIn(readFileSync(TABLE, 'utf8'));
export const writtenRules = () => readFileSync(RULES, 'utf8');

if (process.argv[1] === import.meta.filename) writeFileSync(RULES, biomeRules(tabledBorders()));
