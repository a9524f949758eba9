import cytoscape, { type Core } from 'cytoscape';
import { expect, it } from 'vitest';
import { Highlighter } from '#web/canvas/highlight.ts';

/** The edges a – b – c with labels, and more cards connected to b. */
function openHighlighter(extra: number) {
	const cards = ['a', 'b', 'c', ...Array.from({ length: extra }, (_, i) => `d${i}`)];
	const edges = cards.filter((card) => card !== 'b').map((card) => ({ id: `b-${card}`, source: 'b', target: card }));
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		elements: [
			...cards.map((id) => ({ data: { id }, classes: 'card' })),
			...edges.map((data) => ({ data })),
			...edges.map(({ id }) => ({ data: { id: `edge-label:${id}`, for: id, label: 'is part of' }, classes: 'edge-label' })),
		],
	});
	return { cy, highlighter: new Highlighter(cy) };
}

function ids(cy: Core, selector: string): readonly string[] {
	return cy
		.elements(selector)
		.map((element) => element.id())
		.sort();
}

it('shows the labels of highlighted edges, each text once where there are many', () => {
	const few = openHighlighter(2);
	few.highlighter.highlight('b');
	expect(ids(few.cy, '.edge-label.highlighted')).toStrictEqual(['edge-label:b-a', 'edge-label:b-c', 'edge-label:b-d0', 'edge-label:b-d1']);
	const many = openHighlighter(9);
	many.highlighter.highlight('b');
	expect(ids(many.cy, '.edge-label.highlighted')).toStrictEqual(['edge-label:b-a']);
});

it('removes the highlight of the pointer, not that of the selection', () => {
	const { cy, highlighter } = openHighlighter(0);
	highlighter.highlight('a');
	highlighter.hover(cy.getElementById('c'));
	expect(ids(cy, 'edge.highlighted')).toStrictEqual(['b-a', 'b-c']);
	highlighter.unhover(cy.getElementById('c'));
	expect(ids(cy, 'edge.highlighted, .hovered')).toStrictEqual(['b-a']);
});

it('restores the highlight after a preview', () => {
	const { cy, highlighter } = openHighlighter(0);
	highlighter.highlight('a');
	highlighter.preview('c');
	expect(ids(cy, '.selected')).toStrictEqual(['c']);
	highlighter.restore();
	expect(ids(cy, '.selected')).toStrictEqual(['a']);
	expect(ids(cy, 'node.dimmed')).toStrictEqual(['c']);
});

it('dims everything but a mapping and its cards while the pointer is over it or its pill', () => {
	const { cy, highlighter } = openHighlighter(1);
	const mapping = cy.getElementById('b-a').addClass('mapping');
	const pill = cy.add({ group: 'nodes', data: { id: 'count:b-a', for: 'b-a' }, classes: 'count' });
	for (const target of [mapping, pill]) {
		highlighter.hover(target);
		expect(ids(cy, '.card.dimmed')).toStrictEqual(['c', 'd0']);
		expect(ids(cy, 'edge.dimmed')).toStrictEqual(['b-c', 'b-d0']);
		expect(pill.hasClass('dimmed')).toBe(false);
		highlighter.unhover(target);
		expect(ids(cy, '.dimmed')).toStrictEqual([]);
	}
});

it('names the cards of a path readably at every zoom, on a ground of their own where they do not fit', () => {
	const { cy, highlighter } = openHighlighter(0);
	cy.nodes('.card').forEach((card) => {
		card.data({ label: 'Et langt navn', fontSize: 13, fill: '#fff', border: '#000' }).style({ width: 150, height: 40 });
	});
	const looks = (id: string) => {
		const card = cy.getElementById(id);
		return [card.numericStyle('font-size') * cy.zoom(), card.style('text-background-opacity')];
	};
	highlighter.highlight(undefined, new Set(['a', 'b']));
	expect(ids(cy, '.named')).toStrictEqual([]);
	cy.zoom(0.8);
	expect(ids(cy, '.named')).toStrictEqual(['a', 'b']);
	expect(looks('a')).toStrictEqual([12, '0']);
	cy.zoom(0.4);
	expect(looks('a')).toStrictEqual([12, '1']);
	highlighter.highlight(undefined, undefined);
	expect(ids(cy, '.named')).toStrictEqual([]);
});

it('counts the parts of a model and the cards of a tray as near to it', () => {
	const { cy, highlighter } = openHighlighter(1);
	cy.getElementById('d0').data('within', 'tray c');
	highlighter.highlight('c');
	expect(ids(cy, '.card.dimmed')).not.toContain('d0');
	cy.getElementById('d0').removeData('within');
	highlighter.highlight('c');
	expect(ids(cy, '.card.dimmed')).toContain('d0');
});
