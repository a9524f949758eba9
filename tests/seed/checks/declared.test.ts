import { expect, test } from 'vitest';
import { findingsOf, nodesYaml, nodeYaml, SOURCES } from '#tests/support/seed-texts.ts';

function findingsOfModel(...nodes: readonly string[]) {
	return findingsOf({ 'sources.yaml': SOURCES, 'no.x/model.yaml': nodesYaml(...nodes) }).map(
		({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
	);
}

const competences = ['1', '2'].map((n) => nodeYaml(`no.x.k${n}`, 'competence', 'partOf:', '  - no.x.g'));

test('as many nodes as are declared give no finding', () => {
	expect(
		findingsOfModel(
			nodeYaml('no.x', 'model', 'declares:', '  competence: 2'),
			nodeYaml('no.x.g', 'group', 'declares:', '  competence: 3', 'partOf:', '  - no.x'),
			...competences,
		),
	).toStrictEqual([]);
});

test('more nodes than are declared are a finding where it is declared', () => {
	expect(
		findingsOfModel(
			nodeYaml('no.x', 'model', 'declares:', '  competence: 1'),
			nodeYaml('no.x.g', 'group', 'declares:', '  competence: 2', 'partOf:', '  - no.x'),
			...competences,
		),
	).toStrictEqual(['11:5 declared "no.x" declares 1 of the kind competence, but 2 are written; correct declares or the nodes']);
});

test('a model declares what its parts declare together', () => {
	expect(
		findingsOfModel(
			nodeYaml('no.x', 'model'),
			nodeYaml('no.x.g', 'group', 'declares:', '  competence: 2', 'partOf:', '  - no.x'),
			...competences,
			nodeYaml('no.x.k3', 'competence', 'partOf:', '  - no.x'),
		),
	).toStrictEqual(['2:5 declared "no.x" declares 2 of the kind competence, but 3 are written; correct declares or the nodes']);
});
