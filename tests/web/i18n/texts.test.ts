import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { texts } from '#web/i18n/texts.ts';
import { namespaceOf } from './messages-in.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** What a browser runs before the first picture. */
const FIRST_CODE = ['web/main.tsx', 'web/explore/explore-page.tsx'].map((file) => join(ROOT, file));
/** The namespace of a message: `explore:…` in quotes, or at the start of a template. */
const NAMESPACE = /['"`](\w+):[\w$]/g;

/** Our modules that a module imports statically, types apart. */
function importsOf(file: string, code: string): readonly string[] {
	const { staticImports, staticExports } = parseSync(file, code).module;
	const imported = staticImports.filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType));
	const passedOn = staticExports.flatMap(({ entries }) =>
		entries.flatMap((one) => (one.moduleRequest && !one.isType ? [one.moduleRequest] : [])),
	);
	return [...imported.map(({ moduleRequest }) => moduleRequest), ...passedOn].flatMap(({ value }) => {
		if (!/\.tsx?$/.test(value)) return [];
		return value.startsWith('#') ? [join(ROOT, value.slice(1))] : [join(dirname(file), value)];
	});
}

it('the first messages are all that the code of the first picture says', () => {
	const later = new Set(Object.keys(texts.nb.later).map(namespaceOf));
	const seen = new Set<string>();
	const wrong: string[] = [];
	const waiting = [...FIRST_CODE];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (seen.has(file) || file.includes('/messages/')) continue;
		seen.add(file);
		const code = readFileSync(file, 'utf8');
		for (const [, namespace = ''] of code.matchAll(NAMESPACE)) if (later.has(namespace)) wrong.push(`${file}: ${namespace}`);
		waiting.push(...importsOf(file, code));
	}
	expect(wrong).toStrictEqual([]);
	expect(seen.size).toBeGreaterThan(100);
});
