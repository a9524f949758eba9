import { expect, test } from 'vitest';
import { compileSeed } from '#seed/compile.ts';
import { reportOf } from '#seed/report.ts';
import { reportLines } from '#seed/report-table.ts';
import { MAPPING_SET, mappingYaml, seedOf, TWO_MODELS } from '#tests/support/seed-texts.ts';

const dataset = compileSeed(
	seedOf({
		...TWO_MODELS,
		'no.x/model.yaml': TWO_MODELS['no.x/model.yaml'].replace('    kind: model\n', '    kind: model\n    declares:\n      area: 3\n'),
		'm.yaml': `${MAPPING_SET}mappings:
${mappingYaml('no.x.t1', 'closeMatch', 'dk.y.o1')}
noCounterpart:
  - concept: dk.y.o2
    targetModel: no.x
    reason:
      { nb: Ingen., da: Ingen., en: None. }
cannotAssess:
  - concept: no.x.t2
    targetModel: dk.y
    reason:
      { nb: Navn mangler., da: Navne mangler., en: Names are missing. }
`,
	}),
	() => 'digest',
);

test('counts by model, by evidence and between models', () => {
	const { models, ...report } = reportOf(dataset);
	expect(models.map(({ id, declares, sourced, missing }) => ({ id, declares, sourced, missing }))).toStrictEqual([
		{ id: 'dk.y', declares: {}, sourced: { area: 2 }, missing: {} },
		{ id: 'no.x', declares: { area: 3 }, sourced: { area: 2 }, missing: { area: 1 } },
	]);
	expect(report).toStrictEqual({
		digest: 'digest',
		nodes: 6,
		relations: 5,
		sources: 1,
		mappings: 1,
		assessments: 2,
		evidence: {
			nodes: { stated: { count: 6, share: 1 }, secondary: { count: 0, share: 0 }, editorial: { count: 0, share: 0 } },
			relations: { stated: { count: 4, share: 0.8 }, secondary: { count: 0, share: 0 }, editorial: { count: 1, share: 0.2 } },
		},
		pairs: [
			{
				models: ['dk.y', 'no.x'],
				mappings: { exactMatch: 0, closeMatch: 1, narrowMatch: 0, broadMatch: 0, relatedMatch: 0 },
				noCounterpart: 1,
				cannotAssess: 1,
			},
		],
	});
});

test('the table has the same numbers', () => {
	expect(reportLines(reportOf(dataset)).join('\n')).toBe(
		`6 nodes, 5 relations, 1 sources, 1 mappings, 2 assessments

dk.y: nb dk.y
no.x: nb no.x

model  kind  declared  sourced  missing
-----  ----  --------  -------  -------
dk.y   area         -        2        -
no.x   area         3        2        1

evidence   stated     secondary  editorial
---------  ---------  ---------  ---------
nodes      6 (100 %)  0 (0 %)    0 (0 %)
relations  4 (80 %)   0 (0 %)    1 (20 %)

models       exact  close  narrow  broad  related  no counterpart  cannot be assessed
-----------  -----  -----  ------  -----  -------  --------------  ------------------
dk.y – no.x      0      1       0      0        0               1                   1`,
	);
});
