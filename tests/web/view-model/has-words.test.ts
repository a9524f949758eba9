import { expect, it } from 'vitest';
import { hasWords } from '#web/view-model/has-words.ts';

it.each([
	['data sikker', true],
	['SIKKERHET data', true],
	['  data ', true],
	['', true],
	['data etikk', false],
])('finds every word of "%s" in the names, or not', (text, found) => {
	expect(hasWords(text, ['Data og sikkerhet', 'Data and security'])).toBe(found);
});
