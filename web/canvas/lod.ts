import type { Core } from 'cytoscape';

/** Classes that nodes gain below a zoom level: labels of important cards grow, the others disappear rank by rank. */
const STEPS = [
	{ below: 0.75, nodes: '[farSize]', gain: 'far' },
	{ below: 0.75, nodes: '.aside', gain: 'quiet' },
	{ below: 0.58, nodes: '.rank3, .stub', gain: 'quiet' },
	{ below: 0.58, nodes: '.badge, .count', gain: 'gone' },
	{ below: 0.42, nodes: '.rank2', gain: 'quiet' },
] as const;

/** Level-of-detail labels. Restyles nodes only when the zoom crosses one of the steps. */
export class LodLabels {
	readonly #cy: Core;
	// Instead of `min-zoomed-font-size`, which Cytoscape applies at powers of two only.
	#zoom = Number.POSITIVE_INFINITY;

	constructor(cy: Core) {
		this.#cy = cy;
		cy.on('zoom', this.#zoomed);
	}

	/** Call after elements were added or changed: they start with the labels for close up. */
	refresh(): void {
		this.#step(Number.POSITIVE_INFINITY, this.#cy.zoom());
	}

	#zoomed = (): void => this.#step(this.#zoom, this.#cy.zoom());

	#step(before: number, now: number): void {
		this.#zoom = now;
		for (const { below, nodes, gain } of STEPS) {
			if (before < below !== now < below) this.#cy.nodes(nodes).toggleClass(gain, now < below);
		}
	}
}
