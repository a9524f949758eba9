import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from '#web/search/model.ts';

function marked(text: string, query: string): readonly string[] {
	return markedParts(text, query)
		.filter((part) => part.marked)
		.map((part) => part.text);
}

describe('marked parts', () => {
	it('are the words of the query, whatever their case and letters', () => {
		expect(marked('Samarbeid i økosystem', 'okosystem SAMARBEID')).toStrictEqual(['Samarbeid', 'økosystem']);
	});

	it('are the original letters of folded ones', () => {
		expect(marked('Læring i økosystem', 'laering')).toStrictEqual(['Læring']);
		expect(marked('Nærvær og læring', 'LÆR')).toStrictEqual(['lær']);
		expect(marked('A\u030arsplan', 'ars')).toStrictEqual(['A\u030ars']);
		expect(marked('Å lære 👩‍💻 æøå', 'aeoa')).toStrictEqual(['æøå']);
	});

	it('are whole words with the same beginning if there is no exact match', () => {
		expect(marked('Model for digitale kompetencer', 'kompetanse')).toStrictEqual(['kompetencer']);
	});

	it('are none without a match', () => {
		expect(marked('Kravformulering', 'requirements')).toStrictEqual([]);
	});

	it('preserve every letter', () => {
		assert(
			property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (text, query) => {
				expect(
					markedParts(text, query)
						.map((part) => part.text)
						.join(''),
				).toBe(text);
			}),
		);
	});
});
