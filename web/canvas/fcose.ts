import cytoscape from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import type { Forces } from '#web/diagram/layout/force.ts';

cytoscape.use(fcose);

/** Ideal edge length, from border to border. */
const LENGTH = { near: 36, far: 80 } as const;

/** Runs fCoSE in a headless Cytoscape. Deterministic: it starts from the given places and is never randomized. */
export const networkForces: Forces = ({ cards, links, fixed }) => {
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }],
		elements: [
			...cards.map(({ id, x, y, width, height }) => ({ group: 'nodes' as const, data: { id, width, height }, position: { x, y } })),
			...links.map(({ from, to, isFar }, i) => ({
				group: 'edges' as const,
				data: { id: `link ${i}`, source: from, target: to, length: isFar ? LENGTH.far : LENGTH.near },
			})),
		],
	});
	// fCoSE prunes branches and puts them back at random places, except when at least one node is fixed.
	const pinned = fixed.size > 0 ? cards.filter((card) => fixed.has(card.id)) : cards.slice(0, 1);
	const options = {
		name: 'fcose',
		quality: 'proof',
		randomize: false,
		animate: false,
		fit: false,
		packComponents: false,
		nodeRepulsion: 4500,
		idealEdgeLength: (edge: cytoscape.EdgeSingular) => edge.data('length'),
		edgeElasticity: 0.45,
		initialEnergyOnIncremental: 0.6,
		gravity: 0.35,
		gravityRange: 2.5,
		numIter: 2500,
		fixedNodeConstraint: pinned.map(({ id, x, y }) => ({ nodeId: id, position: { x, y } })),
	} satisfies FcoseLayoutOptions;
	cy.layout(options).run();
	const places = new Map(cards.map(({ id }) => [id, { ...cy.getElementById(id).position() }]));
	cy.destroy();
	return places;
};
