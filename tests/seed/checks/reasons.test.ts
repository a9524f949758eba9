import { expect, test } from 'vitest';
import { findingsBeside, MAPPING_SET, mappingYaml, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

function reasonsIn(yaml: string): readonly string[] {
	return findingsBeside({ 'z.yaml': yaml }).map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}

function editorial(...note: readonly string[]): string {
	return nodesYaml(
		nodeYaml('a', 'goal', 'relations:', '  - kind: seeAlso', '    to: no.x', '    evidence: editorial', ...note.map((l) => `    ${l}`)),
	);
}

test('an editorial relation without a note is a finding', () => {
	expect(reasonsIn(editorial())).toStrictEqual(['12:9 reasons the note of this editorial relation is not written in nb, da, en; add it']);
});

test('a note that lacks a language is a finding where it stands', () => {
	expect(reasonsIn(editorial('note:', '  nb: Fordi.', '  nn: Fordi.', '  en: Because.'))).toStrictEqual([
		'15:9 reasons the note of this editorial relation is not written in da; add it',
	]);
});

test('a note in the languages of the page is none', () => {
	expect(reasonsIn(editorial('note:', '  nb: Fordi.', '  da: Fordi.', '  en: Because.'))).toStrictEqual([]);
});

test('what a source states needs no note', () => {
	expect(reasonsIn(editorial().replace('editorial', 'secondary'))).toStrictEqual([]);
});

test('the comment of a mapping and the reason of an assessment are looked at too', () => {
	const mapping = mappingYaml('no.x.t1', 'closeMatch', 'dk.y.o1').replace('da: Begge handler om det samme., ', '');
	const assessment = '  - concept: no.x.t2\n    targetModel: dk.y\n    reason:\n      nb: Ingen.';
	for (const list of ['noCounterpart', 'cannotAssess']) {
		expect(reasonsIn(`${MAPPING_SET}mappings:\n${mapping}\n${list}:\n${assessment}\n`)).toStrictEqual([
			'13:5 reasons the comment of this mapping is not written in da; add it',
			'18:5 reasons the reason of this assessment is not written in da, en; add it',
		]);
	}
});
