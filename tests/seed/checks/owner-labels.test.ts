import { expect, test } from 'vitest';
import { ownerLabelRule } from '#seed/checks/owner-labels.ts';
import { ownerLabelHash } from '#seed/owner-labels.ts';
import { seedOf } from '#tests/support/seed-texts.ts';

const rule = ownerLabelRule({
	sources: new Set(['src.a']),
	labels: new Set([ownerLabelHash('å skape en felles forståelse i ledergruppen')]),
});

function findingsOf(map: string, label: string, source = 'src.a') {
	const node = `nodes:\n  - id: a\n    kind: goal\n    ${map}:\n      nb: ${label}\n    evidence: stated\n    sources: [${source}]\n`;
	return rule(seedOf({ 'a.yaml': node })).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test('a label of the owner must stand whole in the notes', () => {
	expect(findingsOf('label', 'Skape en felles forståelse')).toStrictEqual([
		'5:11 "Skape en felles forståelse" does not stand whole in the notes on its sources; write the owner\'s whole words, or put it under labelFragment or labelOurs',
	]);
	expect(findingsOf('label', 'Skape en felles forståelse i ledergruppen')).toStrictEqual([]);
});

test.each(['labelFragment', 'labelOurs'])('a label under %s need not', (map) => {
	expect(findingsOf(map, 'Skape en felles forståelse')).toStrictEqual([]);
});

test('a source that came after the notes may hold new names', () => {
	expect(findingsOf('label', 'Et nytt navn', 'src.b')).toStrictEqual([]);
});
