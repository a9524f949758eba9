import { expect, test } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

const found = (text: string) =>
	findingsBeside({ 'z.yaml': nodesYaml(nodeYaml('a', 'goal', 'partOf:', '  - no.x', 'remark:', `  en: "${text}"`)) }).map(
		({ line, rule, message }) => `${line} ${rule} ${message}`,
	);

test.each([
	['kompetanse\\u00adutvikling', 'soft hyphen, U+00AD'],
	['null\\u200bbredde', 'zero-width space, U+200B'],
	['digital\\u00a0kunnskap', 'no-break space, U+00A0'],
	['på nytt \\u0096 igjen', 'U+0096'],
	['\\ufeffdata', 'byte order mark, U+FEFF'],
	['data\\u202eatad', 'U+202E'],
])('a text with "%s" is a finding that names the character', (text, name) => {
	expect(found(text)).toContain(`14 invisible this text holds a character that cannot be seen (${name}); type it anew`);
});

test('line breaks and all letters may stand in a text', () => {
	expect(found('Økt kompetanse – «på nytt»\\nנגישות')).toStrictEqual([]);
});
