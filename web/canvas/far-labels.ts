import type { Core } from 'cytoscape';

/** Below this zoom the names of the most important cards grow, and the others go one rank after the other. */
const FAR = 0.75;

/** Gives what is important its larger words as one zooms out; only the step from near to far and back costs anything. */
export class FarLabels {
	readonly #cy: Core;
	#isFar = false;

	constructor(cy: Core) {
		this.#cy = cy;
		cy.on('zoom', this.#zoomed);
	}

	/** New cards come with their near words. */
	shown(): void {
		if (this.#isFar) this.#cy.nodes('[farSize]').addClass('far');
	}

	#zoomed = (): void => {
		const isFar = this.#cy.zoom() < FAR;
		if (isFar === this.#isFar) return;
		this.#isFar = isFar;
		this.#cy.nodes('[farSize]').toggleClass('far', isFar);
	};
}
