import { expect, test } from 'vitest';
import { rank } from '#graph/text/rank.ts';
import { aNode } from '#tests/support/nodes.ts';

const nodes = [
	aNode('scattered', 'area', 'Sikkerhet', { description: { nb: 'Om data.' } }),
	aNode('described', 'area', 'Vern', { description: { nb: 'Her møtes data og sikkerhet.' } }),
	aNode('alternative', 'area', 'Tema fire', { altLabel: { nb: ['Sikkerhet for data'] } }),
	aNode('short', 'area', 'Et hovedtema med langt navn', { shortLabel: { da: 'Datasikkerhed' } }),
	aNode('words', 'area', 'Sikkerhet og data'),
	aNode('prefix', 'area', 'Data sikkerhet og mer'),
	aNode('danish', 'area', { da: 'Data sikkerhed' }),
	aNode('exact', 'area', { nb: 'Noe annet', en: 'DATA, sikkerhet' }),
];

test('ranks by tier, then by the shorter label', () => {
	expect(rank(nodes, 'data sikkerhet').map((hit) => [hit.node.id, hit.match.field, hit.match.lang])).toStrictEqual([
		['exact', 'label', 'en'],
		['danish', 'label', 'da'],
		['prefix', 'label', 'nb'],
		['words', 'label', 'nb'],
		['alternative', 'altLabel', 'nb'],
		['short', 'altLabel', 'da'],
		['described', 'description', 'nb'],
		['scattered', 'label', 'nb'],
	]);
});

test('an exact label comes before shorter and earlier ones', () => {
	const found = rank([aNode('a', 'area', { nb: 'Datas', en: 'x' }), aNode('b', 'area', 'Data')], 'data');
	expect(found.map((hit) => hit.node.id)).toStrictEqual(['b', 'a']);
});

test('equal hits come in the order of ids', () => {
	expect(rank([aNode('b', 'area', 'Data'), aNode('a', 'area', 'Data')], 'data').map((hit) => hit.node.id)).toStrictEqual(['a', 'b']);
});
