import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { stylesheet } from '#web/canvas/stylesheet.ts';

const ICON = 'data:image/svg+xml;utf8,x';
const DATA = { width: 10, height: 10, shape: 'rectangle', label: '', z: 0 };

it('waits for no image if a node has no icon', () => {
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		style: stylesheet('Inter'),
		elements: [{ data: { ...DATA, id: 'band', icon: '' } }, { data: { ...DATA, id: 'card', icon: ICON } }],
	});
	expect(cy.getElementById('band').style('background-image')).toBe('');
	expect(cy.getElementById('card').style('background-image')).toBe(ICON);
});
