import { describe, expect, it } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml, SOURCES } from '#tests/support/seed-texts.ts';

const described = (nb: string, en: string) =>
	findingsBeside({
		'z.yaml': nodesYaml(nodeYaml('a', 'actor', 'description:', `  nb: ${nb}`, '  da: Noget, der er fælles.', `  en: ${en}`)),
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

	it('is that of the source in its title, which is read aloud as such', () => {
		const titled = (title: string) =>
			findingsBeside({
				'more.yaml': SOURCES.replace('src.a', 'src.b').replace('A page', title).replace('copy:', 'language: da\n    copy:'),
			}).filter(({ rule }) => rule === 'language');
		expect(titled('Kopi af vejledningen')).toStrictEqual([]);
		expect(titled('Kopi av veiledningen').map(({ message }) => message)).toStrictEqual([
			'this reads like nb, but the source is in da; give its own title or translate',
		]);
	});
});
