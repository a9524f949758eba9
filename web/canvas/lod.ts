import type { Core } from 'cytoscape';

/** What changes below which zoom: the names of the important cards grow, the others go, one rank after the other. */
const STEPS = [
	{ below: 0.75, nodes: '[farSize]', gain: 'far' },
	{ below: 0.75, nodes: '.aside', gain: 'quiet' },
	{ below: 0.58, nodes: '.rank3, .stub', gain: 'quiet' },
	{ below: 0.58, nodes: '.badge, .pill', gain: 'gone' },
	{ below: 0.42, nodes: '.rank2', gain: 'quiet' },
] as const;

/** Says what is important as one zooms out; only the steps from near to far and back cost anything. */
export class LodLabels {
	readonly #cy: Core;
	/** Cytoscape's own least size of labels knows only powers of two. */
	#zoom = Number.POSITIVE_INFINITY;

	constructor(cy: Core) {
		this.#cy = cy;
		cy.on('zoom', this.#zoomed);
	}

	/** New cards come with their near words. */
	shown(): void {
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
