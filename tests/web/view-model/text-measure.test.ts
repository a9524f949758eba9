import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureInter, wrapText } from '#web/view-model/text-measure.ts';

const wrap = (text: string, most: number) => wrapText(text, 13, false, most, measureInter).lines;

it('breaks at spaces into lines of even length', () => {
	expect(wrap('Statens Digitaliseringsakademi', 150)).toStrictEqual(['Statens', 'Digitaliseringsakademi']);
});

it('cuts a word that is longer than a line where its parts meet', () => {
	expect(wrap('informationssikkerhed', 120)).toStrictEqual(['informations-', 'sikkerhed']);
	expect(wrap('Anvendelseskompetencer', 120)).toStrictEqual(['Anvendelses-', 'kompetencer']);
});

it('fits every line and loses no letter', () => {
	const letters = fc.string({ unit: fc.constantFrom(...'abcdeæøåmw -.'), minLength: 1, maxLength: 80 });
	fc.assert(
		fc.property(letters, fc.integer({ min: 60, max: 300 }), (text, most) => {
			const lines = wrap(text, most);
			for (const line of lines) expect(measureInter(line, false) * 13).toBeLessThanOrEqual(most + 0.001);
			expect(lines.join('').replace(/[-\s]/g, '')).toBe(text.replace(/[-\s]/g, ''));
		}),
	);
});
