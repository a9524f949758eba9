import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDataset } from '#seed/read-dataset.ts';
import { measureInter, wrapText } from '#web/diagram/text-measure.ts';

const wrap = (text: string, most: number) => wrapText(text, 13, false, most, measureInter).lines;

it('breaks at spaces into lines of even length', () => {
	expect(wrap('Statens Digitaliseringsakademi', 150)).toStrictEqual(['Statens', 'Digitaliseringsakademi']);
});

it('hyphenates a long compound at its joint', () => {
	expect(wrap('informationssikkerhed', 120)).toStrictEqual(['informations-', 'sikkerhed']);
	expect(wrap('Anvendelseskompetencer', 120)).toStrictEqual(['Anvendelses-', 'kompetencer']);
});

it('fits every line but for a word without a joint, and loses no letter', () => {
	const letters = fc.string({ unit: fc.constantFrom(...'abcdeæøåmw -.'), minLength: 1, maxLength: 80 });
	fc.assert(
		fc.property(letters, fc.integer({ min: 60, max: 300 }), (text, most) => {
			const lines = wrap(text, most);
			for (const line of lines) {
				const isWord = !/[\s-]\S/u.test(line);
				expect(isWord || measureInter(line, false) * 13 <= most + 0.001).toBe(true);
			}
			expect(lines.join('').replace(/[-\s]/g, '')).toBe(text.replace(/[-\s]/g, ''));
		}),
	);
});

/** Negative widths occur in rows that are narrower than their icons. */
const WIDTHS = [-100, -1, 0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377];
const withoutBreaks = (text: string) => text.replace(/[-\s]/gu, '');

it('breaks every label of the seed at every width, and loses no letter', async () => {
	const { nodes } = await readDataset('seed/data');
	const texts = new Set(nodes.flatMap(({ label, shortLabel }) => [...Object.values(label), ...Object.values(shortLabel ?? {})]));
	const faults = [...texts].flatMap((text) =>
		WIDTHS.filter((most) => {
			const { lines, width } = wrapText(text, 13, false, most, measureInter);
			return withoutBreaks(lines.join('')) !== withoutBreaks(text) || !Number.isFinite(width);
		}).map((most) => `${text} at ${most}`),
	);
	expect(texts.size).toBeGreaterThan(nodes.length);
	expect(faults).toStrictEqual([]);
});

it('terminates for any text at any width', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: -400, max: 400 }), fc.boolean(), (text, most, bold) => {
			const { lines } = wrapText(text, 13, bold, most, measureInter);
			expect(withoutBreaks(lines.join(''))).toBe(withoutBreaks(text));
		}),
	);
});

it('keeps a word without a joint whole', () => {
	expect(wrap('abc', 0)).toStrictEqual(['abc']);
});
