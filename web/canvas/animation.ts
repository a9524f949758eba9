import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Point } from '#web/diagram/geometry.ts';
import type { SceneBox } from '#web/diagram/scene/scene.ts';
import type { CanvasElement } from './to-cytoscape.ts';

/** Reports when all animations are over, including those that newer ones cut short. */
export class SettleTimer {
	readonly #onSettled: (isSettled: boolean) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#settlesAt = 0;

	constructor(onSettled: (isSettled: boolean) => void) {
		this.#onSettled = onSettled;
	}

	after(ms: number): void {
		clearTimeout(this.#timer);
		this.#onSettled(false);
		this.#settlesAt = Math.max(this.#settlesAt, performance.now() + ms + 40);
		this.#timer = setTimeout(() => this.#onSettled(true), this.#settlesAt - performance.now());
	}

	destroy(): void {
		clearTimeout(this.#timer);
	}
}

/** Cytoscape redraws element by element for a while after a change; only a later frame renders the texture that it pans and zooms instead. */
const QUIET_MS = 300;

/** Forces a frame after each burst of changes, so that the texture is ready before the reader pans or zooms. */
export class Prerender {
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

	// Thousands of changes come at once: note the time instead of restarting a timer for each.
	#changed = (): void => {
		this.#changedAt = performance.now();
		this.#timer ??= setTimeout(this.#renderWhenQuiet, QUIET_MS);
	};

	#renderWhenQuiet = (): void => {
		const left = this.#changedAt + QUIET_MS - performance.now();
		this.#timer = left > 0 ? setTimeout(this.#renderWhenQuiet, left) : undefined;
		if (left <= 0) this.#cy.forceRender();
	};
}

export const ANIMATION_MS = 380;

/** Whether most cards are new or have moved. */
export function isNewLayout(before: ReadonlyMap<string, Point>, next: readonly SceneBox[]): boolean {
	const cards = next.filter(({ kind }) => kind === 'card' || kind === 'stub');
	const unmoved = cards.filter((card) => {
		const at = before.get(card.id);
		return at !== undefined && at.x === card.x && at.y === card.y;
	});
	return before.size > 0 && unmoved.length < cards.length / 2;
}

/** Animates nodes from where they are now to their new positions. */
export function animatePositions(cy: Core, elements: readonly CanvasElement[]): void {
	for (const { data, position } of elements) {
		const node = cy.getElementById(data.id);
		if (position && isElsewhere(node, position)) {
			halt(node).animate({ position: { ...position } }, { duration: ANIMATION_MS, easing: 'ease-in-out-cubic' });
		}
	}
}

/** Moves a node at once and stops its animation. */
export function put(node: CollectionReturnValue, position: Point): void {
	if (isElsewhere(node, position)) halt(node).position({ ...position });
}

function isElsewhere(node: CollectionReturnValue, { x, y }: Point): boolean {
	const at = node.position();
	return at.x !== x || at.y !== y;
}

function halt(node: CollectionReturnValue): CollectionReturnValue {
	node.stop(true, false);
	// A fade-in that was cut short leaves the node half transparent.
	node.removeStyle('opacity');
	return node;
}
