import { expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { rowHeight, rowIndent } from '#web/compare/model/row-height.ts';
import type { SideRow } from '#web/compare/model/rows.ts';

const TREE_PX = 386;

function rowOf(label: string, answer: 'notAssessed' | 'mapped' = 'mapped', level = 3): SideRow {
	const node = { id: NodeId.parse('no.a'), kind: 'theme', label: { nb: label }, labelOrigin: { nb: 'owner' }, children: [] } as const;
	const part = {
		node: { ...node, children: [] },
		answer: answer === 'mapped' ? { kind: answer, counterparts: [] } : { kind: answer },
		parts: [],
		missing: [],
	};
	return { kind: 'part', id: node.id, part, isOpen: undefined, level, position: 1, siblings: 1 };
}

// Measured in Chromium.
it.each([
	['av i og styring kompetanseutvikling i og', 'mapped', 46],
	['data sikkerhet i forvaltningen strategi tjenester', 'mapped', 60],
	['data tjenester styring i i strategi styring', 'notAssessed', 60],
	['Digital kompetanseutvikling kompetanseutvikling sikkerhet strategi', 'notAssessed', 79],
] as const)('guesses the height of "%s", %s', (label, answer, height) => {
	expect(rowHeight(rowOf(label, answer), TREE_PX, 'nb')).toBe(height);
});

it('estimates one line until the width is known', () => {
	expect(rowHeight(rowOf('data '.repeat(40)), 0, 'nb')).toBe(46);
});

it.each([320, 360, 375, 390, 412, 768])('estimates a height for rows at every depth on a %i px screen', (screen) => {
	const treeWidth = (screen - 32 - 44) / 2;
	const levels = Array.from({ length: 40 }, (_, i) => i + 1);
	const heights = levels.map((level) => rowHeight(rowOf('Informasjonssikkerhet', 'notAssessed', level), treeWidth, 'nb', true));
	expect(heights.every((height) => height >= 46 && height < 1000)).toBe(true);
	expect(levels.every((level) => rowIndent(level, treeWidth, true) <= treeWidth / 2)).toBe(true);
});

it.each([0, 1, 20, 100, 346, 386, 600])('estimates a height for rows at every depth in a %i px tree', (treeWidth) => {
	for (let level = 1; level <= 40; level++) {
		for (const isNarrow of [true, false]) {
			expect(rowHeight(rowOf('Informasjonssikkerhet og personvern', 'notAssessed', level), treeWidth, 'nb', isNarrow)).toBeLessThan(2000);
		}
	}
});
