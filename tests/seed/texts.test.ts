import { expect, test } from 'vitest';
import { textsOf } from '#seed/texts.ts';
import { nodesYaml, nodeYaml, seedOf } from '#tests/support/seed-texts.ts';

test('every text comes once, untrimmed, with its place, without ids and addresses', () => {
	const facts = ['provider: " Digdir"', 'partOf:', '  - b', 'address: https://example.org/b'];
	const input = seedOf({ 'a.yaml': nodesYaml(nodeYaml('a', 'goal', ...facts)) });
	expect(textsOf(input).map(({ text, place }) => [place().line, text])).toStrictEqual([
		[5, 'nb a'],
		[6, 'da a'],
		[7, 'en a'],
		[8, 'stated'],
		[11, ' Digdir'],
	]);
});
