import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Point } from '#web/view-model/geometry.ts';
import type { SceneBox } from '#web/view-model/scene.ts';
import type { CanvasElement } from './to-cytoscape.ts';

export const GLIDE_MS = 380;

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
export function glide(cy: Core, elements: readonly CanvasElement[]): void {
	for (const { data, position } of elements) {
		const node = cy.getElementById(data.id);
		if (position && isElsewhere(node, position)) {
			halt(node).animate({ position: { ...position } }, { duration: GLIDE_MS, easing: 'ease-in-out-cubic' });
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
