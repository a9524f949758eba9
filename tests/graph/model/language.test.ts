import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collator, LANGUAGES } from '#graph/model/language.ts';

const SORTED = ['Avtale', 'Orden', 'Zoo', 'Ærlighet', 'Økosystem', 'Årsplan'];

/** A runtime that sorts by the rules of another language where it does not know the one asked for. */
class CollatorWithoutNynorsk extends Intl.Collator {
	constructor(locale: string) {
		super(locale === 'nn' ? 'en' : locale);
	}
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('sorting', () => {
	it.each(['nb', 'nn', 'da'] as const)('ends with æ, ø and å: %s', (lang) => {
		expect(SORTED.toReversed().sort(collator(lang).compare)).toStrictEqual(SORTED);
	});

	it('ends with æ, ø and å where the runtime knows no nynorsk', () => {
		vi.stubGlobal('Intl', Object.create(Intl, { Collator: { value: CollatorWithoutNynorsk } }));
		expect(SORTED.toReversed().sort(new Intl.Collator('nn').compare)).not.toStrictEqual(SORTED);
		expect(SORTED.toReversed().sort(collator('nn').compare)).toStrictEqual(SORTED);
	});

	it('asks for no language that the runtime must guess', () => {
		for (const lang of LANGUAGES) expect(collator(lang).resolvedOptions().locale).toMatch(/^(nb|no|da|en)/);
	});

	it('is left to the collator in all of the page', () => {
		const files = readdirSync('web', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
		expect(files.filter((file) => /localeCompare|new Intl\.Collator/.test(readFileSync(`web/${file}`, 'utf8')))).toStrictEqual([]);
		expect(files.length).toBeGreaterThan(100);
	});
});
