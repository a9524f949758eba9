import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collator, LANGUAGES } from '#graph/model/language.ts';

const SORTED = ['Avtale', 'Orden', 'Zoo', 'Ærlighet', 'Økosystem', 'Årsplan'];

/** A runtime that falls back to another language when asked for Nynorsk. */
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

	it('ends with æ, ø and å if the runtime does not know Nynorsk', () => {
		vi.stubGlobal('Intl', Object.create(Intl, { Collator: { value: CollatorWithoutNynorsk } }));
		expect(SORTED.toReversed().sort(new Intl.Collator('nn').compare)).not.toStrictEqual(SORTED);
		expect(SORTED.toReversed().sort(collator('nn').compare)).toStrictEqual(SORTED);
	});

	it('asks for no language that the runtime falls back from', () => {
		for (const lang of LANGUAGES) expect(collator(lang).resolvedOptions().locale).toMatch(/^(nb|no|da|en)/);
	});

	it('uses the shared collator in all of the page', () => {
		const files = readdirSync('web', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
		expect(files.filter((file) => /localeCompare|new Intl\.Collator/.test(readFileSync(`web/${file}`, 'utf8')))).toStrictEqual([]);
		expect(files.length).toBeGreaterThan(100);
	});
});
