import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { messagesIn, messagesOf, namespaceOf } from './messages-in.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** The frame of all pages, and the page of the first picture. */
const FIRST_FILES = ['web/mount.tsx', 'web/pages/explore-page.tsx'].map((file) => join(ROOT, file));
const NAMESPACES = [...new Set(Object.keys(messagesIn('nb')).map(namespaceOf))].sort();
const NAMED = new RegExp(`['"\`](${NAMESPACES.join('|')}):`, 'g');

/** The files that a file imports, and waits for. */
function importedBy(file: string, code: string): readonly string[] {
	const imports = parseSync(file, code).module.staticImports.filter(
		({ entries }) => entries.length === 0 || entries.some((one) => !one.isType),
	);
	return imports
		.map(({ moduleRequest: { value } }) => (value.startsWith('#') ? join(ROOT, value.slice(1)) : join(dirname(file), value)))
		.filter((path) => /\.tsx?$/.test(path));
}

/** The texts of the code that is there before the first picture is drawn. */
function firstFiles(): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	const waiting = [...FIRST_FILES];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (found.has(file) || file.includes('/i18n/messages/')) continue;
		const code = readFileSync(file, 'utf8');
		found.set(file, code);
		waiting.push(...importedBy(file, code));
	}
	return found;
}

function namespacesIn(part: 'first' | 'later'): readonly string[] {
	return [...new Set(Object.keys(messagesOf(part, 'nb')).map(namespaceOf))].sort();
}

describe('the texts', () => {
	it('that the first picture needs are those that come with it', () => {
		const files = firstFiles();
		const named = [...files.values()].flatMap((code) => [...code.matchAll(NAMED)].map(([, namespace = '']) => namespace));
		expect(files.size).toBeGreaterThan(100);
		expect([...new Set(['common', ...named])].sort()).toStrictEqual(namespacesIn('first'));
	});

	it('are all in one of two parts', () => {
		expect([...namespacesIn('first'), ...namespacesIn('later')].sort()).toStrictEqual(NAMESPACES);
	});
});
