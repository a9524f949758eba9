import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasWord, labelLength, nodeTerms, queryWords, textTerms } from '#graph/text/terms.ts';
import { aNode } from '#tests/support/nodes.ts';

function finds(q: string, label: Parameters<typeof aNode>[2]): boolean {
	const terms = new Set(nodeTerms(aNode('n', 'competence', label)));
	const words = queryWords(q);
	return words.length > 0 && words.every((word) => hasWord(terms, word));
}

describe('a query finds a label', () => {
	test.each([
		['kompetanse', { da: 'Digital kompetence' }],
		['kompetence', { nb: 'Digital kompetanse' }],
		['kompetanser', { da: 'De rette kompetencer' }],
		['utvikling', { da: 'Udvikling' }],
		['utvikling', { nb: 'Kompetanseutvikling' }],
		['utvikling', { da: 'Kompetenceudviklingen' }],
		['udvikling', { nb: 'Kompetanseutviklingsplan' }],
		['sikkerhet', { da: 'Cybersikkerhed og data' }],
		['okosystem', { nb: 'Økosystem' }],
		['oekosystem', { nb: 'Økosystemet' }],
		['requirements', { nb: 'Kravformulering', en: 'specification of requirements' }],
		['requirement', { en: 'specification of requirements' }],
		['kravf', { nb: 'Kravformulering' }],
		['digital kompetanse', { nb: 'Kompetansemodell for digital transformasjon' }],
		['kompetanse digital', { nb: 'Kompetansemodell for digital transformasjon' }],
		['ledelse', { nb: 'Endringsledelse' }],
		['27', { nb: 'Meld. St. 27 Digital agenda' }],
	])('%s → %o', (q, label) => {
		expect(finds(q, label)).toBe(true);
	});
});

describe('a query does not find a label', () => {
	test.each([
		['eta', { nb: 'Kompetanse' }],
		['kompetanse strategi', { nb: 'Kompetanse' }],
		['for kompetanse', { nb: 'Kompetanseutforming' }],
		['!!!', { nb: 'Kompetanse!' }],
		['rolle', { nb: 'Kontroll' }],
	])('%s → %o', (q, label) => {
		expect(finds(q, label)).toBe(false);
	});
});

test('the words of a text find it, in any case and without their accents', () => {
	const word = fc.stringMatching(/^[a-zæøå]{1,14}$/);
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom('nb', 'nn', 'da', 'en'), (words, lang) => {
			const text = words.join(' ');
			expect(queryWords(text.toUpperCase()).every((asked) => hasWord(textTerms(text, lang), asked))).toBe(true);
		}),
	);
});

test('terms are sorted words of a to z and digits, each once', () => {
	const node = aNode(
		'n',
		'area',
		{ nb: 'Økosystem – data & sikkerhet' },
		{ altLabel: { da: ['Data'] }, description: { en: 'A naïve text' } },
	);
	const terms = nodeTerms(node);
	expect(terms.filter((term) => !/^[a-z0-9]+$/.test(term))).toStrictEqual([]);
	expect(terms).toStrictEqual([...new Set(terms)].sort());
});

test('the length of a label is that of the shortest', () => {
	expect(labelLength(aNode('n', 'area', { nb: 'Ledelse', da: 'Styring og ledelse', en: 'Lead' }))).toBe(4);
});
