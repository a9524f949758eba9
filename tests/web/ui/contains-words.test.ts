import { expect, it } from 'vitest';
import { containsWords } from '#web/ui/contains-words.ts';

it.each([
	['data sikker', true],
	['SIKKERHET data', true],
	['  data ', true],
	['', true],
	['data etikk', false],
	['–', false],
])('finds every word of "%s" in the names, or not', (text, found) => {
	expect(containsWords(text, ['Data og sikkerhet', 'Data and security'])).toBe(found);
});

it.each(['okosystem', 'ØKOSYSTEM', 'o\u0308kosystem', 'laering', 'læring i', 'arsplan', 'år'])('finds "%s" as the search does', (text) => {
	expect(containsWords(text, ['Økosystem', 'Årsplan for læring i etaten'])).toBe(true);
});
