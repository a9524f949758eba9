import { describe, expect, it } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

const described = (nb: string, en: string) =>
	findingsBeside({
		'z.yaml': nodesYaml(nodeYaml('a', 'actor', 'description:', `  nb: ${nb}`, `  en: ${en}`)),
	});

describe('the language of our texts', () => {
	it('is the one that they stand under', () => {
		expect(described('Noe av det som er felles.', 'Some of what is shared.')).toStrictEqual([]);
	});

	it('is named where small words tell of another one', () => {
		expect(described('Noget af det, der bliver delt mellem dem.', 'Some of what is shared.')).toStrictEqual([
			{
				file: 'z.yaml',
				line: 12,
				column: 11,
				rule: 'language',
				message: 'this reads like da, but stands under nb; move or translate it',
			},
		]);
	});

	it('is not told by a name alone', () => {
		expect(described('Boka The Future er lest.', 'A book.')).toStrictEqual([]);
	});
});
