import { expect, test } from 'vitest';
import { membership } from '#seed/membership.ts';
import { nodesYaml, nodeYaml, seedOf } from '#tests/support/seed-texts.ts';

test('the nearest folder that is named like a model decides', () => {
	const input = seedOf({
		'no.x/model.yaml': nodesYaml(nodeYaml('no.x', 'model')),
		'no.x/no.y/model.yaml': nodesYaml(nodeYaml('no.y', 'model')),
		'no.x/no.y/skills/all.yaml': nodesYaml(nodeYaml('no.y.k', 'competence'), nodeYaml('no.y.r', 'resource')),
		'no.x/skills/all.yaml': nodesYaml(nodeYaml('no.x.k', 'competence')),
		'skills/all.yaml': nodesYaml(nodeYaml('no.k', 'competence')),
	});
	expect([...membership(input)]).toStrictEqual([
		['no.x', 'no.x'],
		['no.y', 'no.y'],
		['no.y.k', 'no.y'],
		['no.x.k', 'no.x'],
	]);
});
