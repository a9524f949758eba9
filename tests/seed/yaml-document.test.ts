import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '#seed/yaml-document.ts';

const TEXT = `# A comment
nodes:
  - id: no.x
    label:
      nb: Modell
    empty:
    folded: >
      Two
      lines
  - second
`;

test.each([
	[['nodes'], 2, 1],
	[['nodes', 0], 3, 5],
	[['nodes', 0, 'id'], 3, 9],
	[['nodes', 0, 'label'], 4, 5],
	[['nodes', 0, 'label', 'nb'], 5, 11],
	[['nodes', 0, 'empty'], 6, 5],
	[['nodes', 0, 'folded'], 7, 13],
	[['nodes', 1], 10, 5],
	[['nodes', 0, 'gone'], 3, 5],
	[['nodes', 0, 'label', 'gone', 'further'], 4, 5],
	[['nodes', 7], 2, 1],
] as const)('%j stands on line %i, column %i', (path, line, column) => {
	expect(parseYaml('a.yaml', TEXT).placeOf(path)).toStrictEqual({ file: 'a.yaml', line, column });
});

test('a key has a place of its own', () => {
	const document = parseYaml('a.yaml', TEXT);
	expect(document.placeOfKey(['nodes', 0, 'label'], 'nb')).toStrictEqual({ file: 'a.yaml', line: 5, column: 7 });
	expect(document.placeOfKey([], 'nodes')).toStrictEqual({ file: 'a.yaml', line: 2, column: 1 });
});

test.each(['', '# only a comment\n', '\uFEFF'])('%j is an empty map', (text) => {
	const { value, findings } = parseYaml('a.yaml', text);
	expect({ value, findings }).toStrictEqual({ value: {}, findings: [] });
});

test('dates and country codes stay texts', () => {
	expect(parseYaml('a.yaml', 'date: 2026-11-22\ncountry: NO\nno: x\n').value).toStrictEqual({ date: '2026-11-22', country: 'NO', no: 'x' });
});

test.each([
	[
		'a: b: c\n',
		1,
		4,
		'Nested mappings are not allowed in compact mappings; put quotes round a text that holds ": ", and start each key on its own line',
	],
	['a:\n\tb: 1\n', 2, 1, 'Tabs are not allowed as indentation; use spaces, two for each step'],
	['a: 1\na: 2\n', 2, 1, 'Map keys must be unique; write this key once'],
	[
		'a: 1\n---\nb: 1\n',
		2,
		1,
		'Source contains multiple documents; please use YAML.parseAllDocuments(); take away the line "---" or make two files',
	],
	['a: @x\n', 1, 4, 'Plain value cannot start with reserved character @; put quotes round the text'],
	['a: !x y\n', 1, 4, 'Unresolved tag: !x; put quotes round a text that starts with "!"'],
	['a: &x 1\nb: *x\n', 2, 4, '"*x" repeats another part of the file; write the text out'],
	['a:\n  {x}: 1\n', 2, 3, 'a key must be a plain text; put quotes round it'],
	['a: bl\uFFFDb\u00e6r\n', 1, 6, 'this letter cannot be read; save the file as UTF-8'],
])('%j is a finding', (text, line, column, message) => {
	expect(parseYaml('a.yaml', text).findings).toStrictEqual([{ file: 'a.yaml', line, column, rule: 'syntax', message }]);
});

test('never throws, and every place is inside the file', () => {
	const line = fc.stringMatching(/^( {0,6})(- |[a-z]+:|\*|&|"|'|\[|\{|\||>|!|%|\?|#|---)*[a-z "']{0,8}$/);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
			const { findings, placeOf } = parseYaml('a.yaml', lines.join('\n'));
			for (const place of [...findings, placeOf(['a', 0, 'b'])]) {
				expect(place.line).toBeGreaterThanOrEqual(1);
				expect(place.line).toBeLessThanOrEqual(lines.length + 1);
				expect(place.column).toBeGreaterThanOrEqual(1);
			}
		}),
	);
});
