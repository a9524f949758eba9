import type { Core, EventObject } from 'cytoscape';
import type { Point } from '#web/diagram/geometry.ts';

interface DraggingOptions {
	readonly onGrab: () => void;
	readonly onDrop: (node: string, at: Point) => void;
}

const DRAGGABLE = 'node.card.draggable';

/** Lets the mouse drag cards; touch pans instead. The next scene decides where a dropped card ends up. */
export class DragController {
	readonly #cy: Core;
	readonly #options: DraggingOptions;
	#dropped: string | undefined;

	constructor(cy: Core, options: DraggingOptions) {
		this.#cy = cy;
		this.#options = options;
		cy.autoungrabify(true);
		cy.on('drag', DRAGGABLE, this.#dragCard);
		cy.on('dragfree', DRAGGABLE, this.#dropCard);
		// Capture, so that it runs before Cytoscape decides what the pointer grabs.
		cy.container()?.addEventListener('pointerdown', this.#allowMouseOnly, { capture: true });
	}

	/** Moves the dropped card to where the new scene has it, also when that is where it came from. */
	settle(boxes: ReadonlyMap<string, Point>): void {
		const dropped = this.#dropped;
		if (dropped === undefined) return;
		this.#dropped = undefined;
		this.#cy.elements('.dragged').removeClass('dragged');
		const at = boxes.get(dropped);
		if (at) this.#cy.getElementById(dropped).position({ x: at.x, y: at.y });
	}

	destroy(): void {
		this.#cy.container()?.removeEventListener('pointerdown', this.#allowMouseOnly, { capture: true });
	}

	#allowMouseOnly = (event: PointerEvent): void => {
		this.#cy.autoungrabify(event.pointerType !== 'mouse');
	};

	#dragCard = ({ target }: EventObject): void => {
		if (target.hasClass('dragged')) return;
		this.#options.onGrab();
		const near = target.closedNeighborhood();
		target.union(target.connectedEdges()).addClass('dragged');
		// Hides badges and counts of what moves: Cytoscape would leave them behind.
		this.#cy
			.nodes('.count, .badge')
			.filter((node) => near.getElementById(String(node.data('for'))).nonempty())
			.addClass('dragged');
	};

	#dropCard = ({ target }: EventObject): void => {
		this.#dropped = target.id();
		this.#options.onDrop(target.id(), { ...target.position() });
	};
}
