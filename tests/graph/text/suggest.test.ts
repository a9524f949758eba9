import { expect, test } from 'vitest';
import { suggest } from '#graph/text/suggest.ts';

const labels = [
	'Kompetansemodell',
	'Økosystem og data',
	'Kompetanse',
	'Kompetence',
	'Leder',
	'Lever',
	'Ledere',
	'Lede',
	'Ladere',
	'Lederne',
];

test('suggests words of labels as they are spelt, the nearest first', () => {
	expect(suggest('kompetanxe', labels)).toStrictEqual(['kompetanse', 'kompetence']);
	expect(suggest('okosistem', labels)).toStrictEqual(['økosystem']);
});

test('suggests at most five words', () => {
	expect(suggest('lederr', labels)).toStrictEqual(['leder', 'ledere', 'ladere', 'lede', 'lederne']);
});

test('suggests neither what was asked for nor what is far', () => {
	expect(suggest('leder', ['Leder', 'Strategi'])).toStrictEqual([]);
	expect(suggest('!!', labels)).toStrictEqual([]);
});
