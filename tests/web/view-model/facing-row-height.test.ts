import { expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import type { FacingRow } from '#web/view-model/compare-rows.ts';
import { facingRowHeight } from '#web/view-model/facing-row-height.ts';

const TREE_PX = 386;

function rowOf(label: string, answer: 'notAssessed' | 'mapped' = 'mapped'): FacingRow {
	const node = { id: NodeId.parse('no.a'), kind: 'theme', label: { nb: label }, labelOrigin: { nb: 'owner' }, children: [] } as const;
	const part = {
		node: { ...node, children: [] },
		answer: answer === 'mapped' ? { kind: answer, counterparts: [] } : { kind: answer },
		parts: [],
		missing: [],
	};
	return { kind: 'part', id: node.id, part, isOpen: undefined, level: 3, position: 1, siblings: 1 };
}

// Heights that Chromium measured.
it.each([
	['av i og styring kompetanseutvikling i og', 'mapped', 46],
	['data sikkerhet i forvaltningen strategi tjenester', 'mapped', 60],
	['data tjenester styring i i strategi styring', 'notAssessed', 60],
	['Digital kompetanseutvikling kompetanseutvikling sikkerhet strategi', 'notAssessed', 79],
] as const)('guesses the height of "%s", %s', (label, answer, height) => {
	expect(facingRowHeight(rowOf(label, answer), TREE_PX, 'nb')).toBe(height);
});

it('guesses one line before the width is known', () => {
	expect(facingRowHeight(rowOf('data '.repeat(40)), 0, 'nb')).toBe(46);
});
