import { expect, it } from 'vitest';
import { readDataset } from '#seed/read-dataset.ts';
import { cardSize, FONT_SIZE } from '#web/diagram/card.ts';
import { jointsOf, measureInter, wrapText } from '#web/diagram/text-measure.ts';

const { nodes } = await readDataset('seed/data');
const texts = [...new Set(nodes.flatMap(({ label, shortLabel }) => [...Object.values(label), ...Object.values(shortLabel ?? {})]))];
const WIDTHS = [60, 80, 100, 114, 140, 180, 250];

/** Reviewed by people who read Norwegian and Danish: look at each new line of the file. */
it('a word of the seed is broken only where it is in the list', async () => {
	const words = [...new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []))].sort();
	const broken = words.flatMap((word) => {
		const joints = jointsOf(word);
		return joints.length === 0 ? [] : [[...word].map((letter, i) => (joints.includes(i) ? `-${letter}` : letter)).join('')];
	});
	await expect(`${broken.join('\n')}\n`).toMatchFileSnapshot('./word-breaks.txt');
});

it('no line ends within a word but at such a joint, at any width', () => {
	const faults = texts.flatMap((text) => WIDTHS.flatMap((most) => breaksWithin(text, most).map((word) => `${word} in ${text} at ${most}`)));
	expect(faults).toStrictEqual([]);
});

/** The words that a line ends within, other than at a joint. */
function breaksWithin(text: string, most: number): readonly string[] {
	const faults: string[] = [];
	let at = 0;
	for (const line of wrapText(text, FONT_SIZE, false, most, measureInter).lines) {
		while (/\s/u.test(text[at] ?? '')) at++;
		at += text.startsWith(line, at) ? line.length : line.length - 1;
		const [head, tail] = [text.slice(0, at).match(/\p{L}*$/u)?.[0] ?? '', text.slice(at).match(/^\p{L}*/u)?.[0] ?? ''];
		if (head !== '' && tail !== '' && !jointsOf(head + tail).includes(head.length)) faults.push(head + tail);
	}
	return at === text.trimEnd().length ? faults : [...faults, text.slice(at)];
}

it('no card is blank or wider than its border, whatever it is called', () => {
	const long = ['å'.repeat(200), 'Ord '.repeat(60), '\u200b', ...texts];
	for (const text of long) {
		for (const width of [40, 90, 126, 260]) {
			const { lines } = cardSize({ text, bold: true }, width, measureInter);
			expect([text, lines.length > 0 && lines.every((line) => line !== '')]).toStrictEqual([text, true]);
			for (const line of lines) expect([line, measureInter(line, true) * FONT_SIZE <= width]).toStrictEqual([line, true]);
		}
	}
});

it('the short name stands only where the full one has no room in two lines', () => {
	const lines = (text: string, short: string, width: number) => cardSize({ text, short, bold: false }, width, measureInter).lines.join(' ');
	expect(lines('Brukermedvirkning og samarbeid (økosystem)', 'Medvirkning og samarbeid', 262)).toBe(
		'Brukermedvirkning og samarbeid (økosystem)',
	);
	expect(lines('Brukermedvirkning og samarbeid (økosystem)', 'Medvirkning og samarbeid', 126)).toBe('Medvirkning og samarbeid');
});
