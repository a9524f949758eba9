import { expect, test } from 'vitest';
import { textsOf } from '#seed/texts.ts';
import { nodesYaml, nodeYaml, seedOf } from '#tests/support/seed-texts.ts';

test('every text comes once, untrimmed, with its place', () => {
	const input = seedOf({ 'a.yaml': nodesYaml(nodeYaml('a', 'goal', 'provider: " Digdir"', 'partOf:', '  - b')) });
	expect(textsOf(input).map(({ text, place }) => [place().line, text])).toStrictEqual([
		[2, 'a'],
		[3, 'goal'],
		[5, 'nb a'],
		[6, 'da a'],
		[7, 'en a'],
		[8, 'stated'],
		[10, 'src.a'],
		[11, ' Digdir'],
		[13, 'b'],
	]);
});
