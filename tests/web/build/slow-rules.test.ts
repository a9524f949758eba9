import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quickSelectors, slowRules } from '#web/build/slow-rules.ts';

const require = createRequire(import.meta.url);
const SHEETS = readFileSync(resolve(import.meta.dirname, '../../../web/styles/designsystemet.css'), 'utf8');

/** Without a qualifying element, `:has()` is tested on every element. */
const OF_ANY_ELEMENT = /(^|[\s>+~,]|^:is\():has\(/;

/** Splits a selector list at its top-level commas. */
function apart(selectors: string): readonly string[] {
	const ends = [...selectors].flatMap((sign, at) => (sign === ',' && depthAt(selectors, at) === 0 ? [at] : []));
	return [...ends, selectors.length].map((end, i) => selectors.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end));
}

function depthAt(text: string, at: number): number {
	return text.slice(0, at).split('(').length - text.slice(0, at).split(')').length;
}

function selectorsOf(sheet: string): readonly string[] {
	const rules = readFileSync(require.resolve(sheet), 'utf8').matchAll(/([^{};]+)\{/g);
	return [...rules].flatMap(([, before = '']) => (before.startsWith('@') ? [] : apart(before)));
}

describe('the sheets of the design system', () => {
	const sheets = [...SHEETS.matchAll(/@import "([^"]+)"/g)].flatMap(([, sheet]) => sheet ?? []);

	it('have no unqualified :has()', () => {
		expect(sheets.length).toBeGreaterThan(10);
		expect(sheets.flatMap((sheet) => quickSelectors(selectorsOf(sheet))).filter((one) => OF_ANY_ELEMENT.test(one))).toStrictEqual([]);
	});

	it('would have some without the plugin', () => {
		expect(sheets.filter((sheet) => selectorsOf(sheet).some((one) => OF_ANY_ELEMENT.test(one)))).toStrictEqual([
			'@digdir/designsystemet-css/input.css',
		]);
	});
});

describe('a rule', () => {
	const rule = (...selectors: string[]) => ({
		selectors,
		removed: false,
		remove() {
			this.removed = true;
		},
	});

	it('keeps its other selectors', () => {
		const one = rule('.ds-input:hover', ':has(label) .ds-input:hover');
		slowRules().Rule(one);
		expect(one).toMatchObject({ selectors: ['.ds-input:hover'], removed: false });
	});

	it('is removed if none is left', () => {
		const one = rule(':is(:has(label):not(:has(label:hover)) .ds-input:hover):checked');
		slowRules().Rule(one);
		expect(one.removed).toBe(true);
	});
});
