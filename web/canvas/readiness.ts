import type { Core } from 'cytoscape';

/** Longer than Cytoscape draws card by card after a change; only a drawing after that begins the image that it moves in their place. */
const QUIET_MS = 300;

/** Draws once more after a change, so that the picture is light to move before anybody moves it. */
export class Readiness {
	readonly #cy: Core;
	#changedAt = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(cy: Core) {
		this.#cy = cy;
		cy.on('add remove style bounds background', this.#changed);
	}

	destroy(): void {
		clearTimeout(this.#timer);
	}

	// Thousands of changes come at once, so they move no timer, only the time.
	#changed = (): void => {
		this.#changedAt = performance.now();
		this.#timer ??= setTimeout(this.#look, QUIET_MS);
	};

	#look = (): void => {
		const left = this.#changedAt + QUIET_MS - performance.now();
		this.#timer = left > 0 ? setTimeout(this.#look, left) : undefined;
		if (left <= 0) this.#cy.forceRender();
	};
}
