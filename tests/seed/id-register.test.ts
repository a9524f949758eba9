import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { registerIds } from '#seed/id-register.ts';

function registered(text: string): string {
	const register = parseDocument(text);
	registerIds(register, [
		{ id: 'b', kind: 'area' },
		{ id: 'a', kind: 'model' },
	]);
	return register.toString({ lineWidth: 0 });
}

test('new ids stand among the others, and comments stay', () => {
	expect(registered('# All ids.\nids:\n  aa: goal # as it was\n  c: goal\n')).toBe(
		'# All ids.\nids:\n  a: model\n  aa: goal # as it was\n  b: area\n  c: goal\n',
	);
});

test('what is registered stays as it is', () => {
	expect(registered('ids:\n  a: theme\n  b: area\n')).toBe('ids:\n  a: theme\n  b: area\n');
});

test('an empty register is written line by line', () => {
	expect([registered(''), registered('ids: {}\n')]).toStrictEqual(['ids:\n  a: model\n  b: area\n', 'ids:\n  a: model\n  b: area\n']);
});
