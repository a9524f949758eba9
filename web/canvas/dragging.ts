import type { Core, EventObject } from 'cytoscape';
import type { Point } from '#web/diagram/geometry.ts';

interface DraggingOptions {
	readonly onGrab: () => void;
	readonly onDrop: (node: string, at: Point) => void;
}

const DRAGGABLE = 'node.card.movable';

/** Cards that follow the mouse. Fingers pan instead. Where a card comes to stand in the end, the next picture says. */
export class DragController {
	readonly #cy: Core;
	readonly #options: DraggingOptions;
	#dropped: string | undefined;

	constructor(cy: Core, options: DraggingOptions) {
		this.#cy = cy;
		this.#options = options;
		cy.autoungrabify(true);
		cy.on('drag', DRAGGABLE, this.#dragged);
		cy.on('dragfree', DRAGGABLE, this.#freed);
		// Before Cytoscape hears of it: only a mouse takes hold of a card.
		cy.container()?.addEventListener('pointerdown', this.#pointed, { capture: true });
	}

	/** The new picture says where the dropped card stands, also where that is the place it came from. */
	shown(places: ReadonlyMap<string, Point>): void {
		const dropped = this.#dropped;
		if (dropped === undefined) return;
		this.#dropped = undefined;
		this.#cy.elements('.dragged').removeClass('dragged');
		const at = places.get(dropped);
		if (at) this.#cy.getElementById(dropped).position({ x: at.x, y: at.y });
	}

	destroy(): void {
		this.#cy.container()?.removeEventListener('pointerdown', this.#pointed, { capture: true });
	}

	#pointed = (event: PointerEvent): void => {
		this.#cy.autoungrabify(event.pointerType !== 'mouse');
	};

	#dragged = ({ target }: EventObject): void => {
		if (target.hasClass('dragged')) return;
		this.#options.onGrab();
		const near = target.closedNeighborhood();
		target.union(target.connectedEdges()).addClass('dragged');
		// Badges and counts of what is moving: Cytoscape would draw them behind their cards and lines.
		this.#cy
			.nodes('.pill, .badge')
			.filter((mark) => near.getElementById(String(mark.data('for'))).nonempty())
			.addClass('dragged');
	};

	#freed = ({ target }: EventObject): void => {
		this.#dropped = target.id();
		this.#options.onDrop(target.id(), { ...target.position() });
	};
}
