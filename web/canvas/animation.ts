import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Point } from '#web/diagram/geometry.ts';
import type { SceneBox } from '#web/diagram/scene/scene.ts';
import type { CanvasElement } from './to-cytoscape.ts';

/** Says when the picture rests: when the last of its movements is over, however many were cut short. */
export class SettleTimer {
	readonly #onSettled: (isSettled: boolean) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#restsAt = 0;

	constructor(onSettled: (isSettled: boolean) => void) {
		this.#onSettled = onSettled;
	}

	after(ms: number): void {
		clearTimeout(this.#timer);
		this.#onSettled(false);
		this.#restsAt = Math.max(this.#restsAt, performance.now() + ms + 40);
		this.#timer = setTimeout(() => this.#onSettled(true), this.#restsAt - performance.now());
	}

	destroy(): void {
		clearTimeout(this.#timer);
	}
}

/** Longer than Cytoscape draws card by card after a change; only a drawing after that begins the image that it moves in their place. */
const QUIET_MS = 300;

/** Draws once more after a change, so that the picture is light to move before anybody moves it. */
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

export const ANIMATION_MS = 380;

/** Whether a picture is laid out anew: most of its cards stood elsewhere before, or nowhere. */
export function isLaidOutAnew(before: ReadonlyMap<string, Point>, next: readonly SceneBox[]): boolean {
	const cards = next.filter(({ kind }) => kind === 'card' || kind === 'stub');
	const staying = cards.filter((card) => {
		const at = before.get(card.id);
		return at !== undefined && at.x === card.x && at.y === card.y;
	});
	return before.size > 0 && staying.length < cards.length / 2;
}

/** Takes what stands elsewhere to its new place, from wherever it is at this moment. */
export function animatePositions(cy: Core, elements: readonly CanvasElement[]): void {
	for (const { data, position } of elements) {
		const node = cy.getElementById(data.id);
		if (position && isElsewhere(node, position)) {
			halt(node).animate({ position: { ...position } }, { duration: ANIMATION_MS, easing: 'ease-in-out-cubic' });
		}
	}
}

/** Puts a card where it belongs at once, also where it was on its way to another place. */
export function put(node: CollectionReturnValue, position: Point): void {
	if (isElsewhere(node, position)) halt(node).position({ ...position });
}

function isElsewhere(node: CollectionReturnValue, { x, y }: Point): boolean {
	const at = node.position();
	return at.x !== x || at.y !== y;
}

function halt(node: CollectionReturnValue): CollectionReturnValue {
	node.stop(true, false);
	// A fade that was cut short leaves what it faded half seen.
	node.removeStyle('opacity');
	return node;
}
