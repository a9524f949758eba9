import { expect, test } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

test('a model outside the folder named after it is a finding', () => {
	const yaml = nodesYaml(nodeYaml('no.z', 'model', 'relations:', '  - kind: refersTo', '    to: no.x', '    evidence: stated'));
	expect(findingsBeside({ 'no.x/more.yaml': yaml })).toStrictEqual([
		{
			file: 'no.x/more.yaml',
			line: 2,
			column: 9,
			rule: 'model-folders',
			message: 'the model "no.z" must stand in a folder named no.z; move it there',
		},
	]);
});

test('a model may stand in a folder inside its own', () => {
	const yaml = nodesYaml(nodeYaml('no.z', 'model', 'relations:', '  - kind: refersTo', '    to: no.x', '    evidence: stated'));
	expect(findingsBeside({ 'models/no.z/parts/model.yaml': yaml })).toStrictEqual([]);
});
