import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { stylesheet } from '#web/canvas/stylesheet.ts';

const SIGN = 'data:image/svg+xml;utf8,x';
const KIND_STYLES = { width: 10, height: 10, shape: 'rectangle', label: '', z: 0 };

it('waits for no image where a node has no sign', () => {
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		style: stylesheet('Inter'),
		elements: [{ data: { ...KIND_STYLES, id: 'band', sign: '' } }, { data: { ...KIND_STYLES, id: 'card', sign: SIGN } }],
	});
	expect(cy.getElementById('band').style('background-image')).toBe('');
	expect(cy.getElementById('card').style('background-image')).toBe(SIGN);
});
