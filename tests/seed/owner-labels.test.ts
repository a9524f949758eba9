import { expect, test } from 'vitest';
import { ownerLabelHash, ownerLabelHashes, ownersWords } from '#seed/owner-labels.ts';
import { seedOf } from '#tests/support/seed-texts.ts';

const OWNER = `Kompetansemodell for digital transformasjon

Målet var å

 • sette digitalisering på agendaen på ledermøtene
 • skape en felles forståelse i ledergruppen

Konsept for deling – gratis for alle?
Digital transformasjon treffer alle. Se  Digital modenhet - i fem generasjoner`;

const NOTES = `# Notes

| id | name (verbatim) | English gloss | paraphrase |
| --- | --- | --- | --- |
| no.a | skape en felles forståelse | shared understanding | our words on it |
| no.b | Digital transformasjon (definisjon) | digital change | made by Industriens Fond |
| no.d | (bruker i sentrum) | user | a label of ours |
| no.c | Felles katalog / data.norge.no | catalogue | another |

- The five: "De rette
  kompetencer", and more; Styr på økonomien`;

const texts = [
	{ name: 'a.txt', text: OWNER },
	{ name: 'b.md', text: NOTES },
];

function isWhole(label: string, kind = 'goal'): boolean {
	const node = `nodes:\n  - id: a\n    kind: ${kind}\n    label: { nb: ${JSON.stringify(label)} }\n    evidence: stated\n    sources: [src.a]\n`;
	return ownerLabelHashes(seedOf({ 'a.yaml': node }), texts).labels.has(ownerLabelHash(label));
}

test.each([
	'Kompetansemodell for digital transformasjon',
	'Sette digitalisering på agendaen på ledermøtene',
	'Digital modenhet – i fem generasjoner',
	'De rette kompetencer',
	'Styr på økonomien',
	'Digital transformasjon',
	'Felles katalog',
	'data.norge.no',
])('"%s" stands whole in the texts', (label) => {
	expect(isWhole(label)).toBe(true);
});

test.each([
	['the beginning of a list item, though notes shorten it like this', 'Skape en felles forståelse'],
	['the beginning of a title', 'Konsept for deling'],
	['a piece of a list item', 'felles forståelse'],
	['our translation', 'Digital change'],
	['our words', 'Our words on it'],
	['our words in brackets', 'Definisjon'],
	['a name that is all in brackets', 'Bruker i sentrum'],
	['two names in one', 'Felles katalog / data.norge.no'],
	['in no text', 'Samordnet tilbud'],
])('%s is not whole: "%s"', (_, label) => {
	expect(isWhole(label)).toBe(false);
});

test('the name of an organisation may stand in a sentence', () => {
	expect([isWhole('Industriens Fond', 'actor'), isWhole('Industriens Fond')]).toStrictEqual([true, false]);
});

test('all of an owner’s text is copied from it, and of notes what they quote', () => {
	expect(texts.map(ownersWords)).toStrictEqual([[OWNER], ['De rette   kompetencer']]);
});
