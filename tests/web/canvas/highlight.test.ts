import cytoscape, { type Core } from 'cytoscape';
import { expect, it } from 'vitest';
import { Highlighter } from '#web/canvas/highlight.ts';

/** a – b – c, each line with its word, and more cards around b. */
function openLighting(around: number) {
	const cards = ['a', 'b', 'c', ...Array.from({ length: around }, (_, i) => `d${i}`)];
	const lines = cards.filter((card) => card !== 'b').map((card) => ({ id: `b-${card}`, source: 'b', target: card }));
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		elements: [
			...cards.map((id) => ({ data: { id }, classes: 'card' })),
			...lines.map((data) => ({ data })),
			...lines.map(({ id }) => ({ data: { id: `word:${id}`, for: id, label: 'is part of' }, classes: 'line-word' })),
		],
	});
	return { cy, lighting: new Highlighter(cy) };
}

function ids(cy: Core, selector: string): readonly string[] {
	return cy
		.elements(selector)
		.map((element) => element.id())
		.sort();
}

it('speaks the words of lit lines, each once where there are many', () => {
	const few = openLighting(2);
	few.lighting.mark('b');
	expect(ids(few.cy, '.line-word.lit')).toStrictEqual(['word:b-a', 'word:b-c', 'word:b-d0', 'word:b-d1']);
	const many = openLighting(9);
	many.lighting.mark('b');
	expect(ids(many.cy, '.line-word.lit')).toStrictEqual(['word:b-a']);
});

it('takes back what the pointer lit, not what is marked', () => {
	const { cy, lighting } = openLighting(0);
	lighting.mark('a');
	lighting.entered(cy.getElementById('c'));
	expect(ids(cy, 'edge.lit')).toStrictEqual(['b-a', 'b-c']);
	lighting.left();
	expect(ids(cy, 'edge.lit, .hovered')).toStrictEqual(['b-a']);
});

it('is as it was marked again after something else was lit', () => {
	const { cy, lighting } = openLighting(0);
	lighting.mark('a');
	lighting.light('c');
	expect(ids(cy, '.selected')).toStrictEqual(['c']);
	lighting.restore();
	expect(ids(cy, '.selected')).toStrictEqual(['a']);
	expect(ids(cy, 'node.dimmed')).toStrictEqual(['c']);
});
