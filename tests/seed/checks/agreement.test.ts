import { expect, test } from 'vitest';
import { findingsOf, MAPPING_SET, mappingYaml, nodesYaml, nodeYaml, TWO_MODELS } from '#tests/support/seed-texts.ts';

type Answer = 'noCounterpart' | 'cannotAssess' | 'relatedMatch' | undefined;

/** Two areas mapped `kind`; the Danish one has a theme with a competence in it, answered as given. */
function findingsFor(kind: string, theme: Answer, competence: Answer, isTurned = false): readonly string[] {
	const answers = [
		['dk.y.o1.u1', theme],
		['dk.y.o1.k1', competence],
	] as const;
	const assessed = (['noCounterpart', 'cannotAssess'] as const).flatMap((result) => {
		const rows = answers
			.filter(([, answer]) => answer === result)
			.map(([id]) => `  - concept: ${id}\n    targetModel: no.x\n    ${REASON}\n`);
		return rows.length > 0 ? [`${result}:\n${rows.join('')}`] : [];
	});
	const mapped = answers.filter(([, answer]) => answer === 'relatedMatch').map(([id]) => `\n${mappingYaml(id, 'relatedMatch', 'no.x.t2')}`);
	const [from, to] = isTurned ? (['dk.y.o1', 'no.x.t1'] as const) : (['no.x.t1', 'dk.y.o1'] as const);
	return findingsOf({
		...TWO_MODELS,
		'dk.y/parts.yaml': nodesYaml(
			nodeYaml('dk.y.o1.u1', 'theme', 'partOf:', '  - dk.y.o1'),
			nodeYaml('dk.y.o1.k1', 'competence', 'partOf:', '  - dk.y.o1.u1'),
		),
		'z.yaml': `${MAPPING_SET}mappings:\n${mappingYaml(from, kind, to)}${mapped.join('')}\n${assessed.join('')}`,
	}).map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}

const REASON = 'reason: { nb: Ingen., da: Ingen., en: None. }';
const FINDING =
	'9:11 agreement "dk.y.o1" is mapped closeMatch with "no.x.t1", but of its parts all that are assessed have no counterpart in "no.x" (dk.y.o1.u1, dk.y.o1.k1); use relatedMatch, or assess the parts again';

test('two concepts are not almost the same when all that is assessed below one of them has no counterpart', () => {
	expect(findingsFor('closeMatch', 'noCounterpart', 'noCounterpart')).toStrictEqual([FINDING]);
	expect(findingsFor('closeMatch', 'noCounterpart', 'noCounterpart', true)).toStrictEqual([FINDING]);
	expect(findingsFor('exactMatch', undefined, 'noCounterpart')).toStrictEqual([
		FINDING.replace('closeMatch', 'exactMatch').replace('dk.y.o1.u1, ', ''),
	]);
});

test.each<[string, Answer, Answer]>([
	['closeMatch', 'noCounterpart', 'relatedMatch'],
	['closeMatch', 'noCounterpart', 'cannotAssess'],
	['closeMatch', undefined, undefined],
	['relatedMatch', 'noCounterpart', 'noCounterpart'],
	['broadMatch', 'noCounterpart', 'noCounterpart'],
])('%s agrees with parts that are %s and %s', (kind, theme, competence) => {
	expect(findingsFor(kind, theme, competence)).toStrictEqual([]);
});
