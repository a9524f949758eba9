import { expect, test } from 'vitest';
import { findingsOf, nodesYaml, nodeYaml, SOURCES } from '#tests/support/seed-texts.ts';

const WORDS = ['one', 'many'].map((form) => `    ${form}: { nb: råd, nn: råd, da: råd, en: advice }`);

function findings(ofModel: readonly string[], ofPart: readonly string[]): readonly string[] {
	const model = nodeYaml('no.x', 'model', ...ofModel);
	const parts = ['a', 'b'].map((name) => nodeYaml(`no.x.${name}`, 'area', 'partOf:', '  - no.x', ...ofPart));
	return findingsOf({ 'sources.yaml': SOURCES, 'no.x/model.yaml': nodesYaml(model, ...parts) }).map(
		({ rule, message }) => `${rule} ${message}`,
	);
}

test('only a model names its parts', () => {
	const divisions = ['divisions:', '  area:', ...WORDS];
	expect(findings(divisions, [])).toStrictEqual([]);
	expect(findings([], divisions)).toStrictEqual([
		'divisions "no.x.a" is no model; write divisions at its model',
		'divisions "no.x.b" is no model; write divisions at its model',
	]);
});

test('a name is there in every language and form', () => {
	expect(findings(['divisions:', '  area:', ...WORDS.slice(1)], []).join()).toContain('one');
	expect(findings(['divisions:', '  area:', ...WORDS.slice(1), '    one: { nb: råd, da: råd, en: advice }'], []).join()).toContain('nn');
});
