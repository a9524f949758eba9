import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '#web/diagram/geometry.ts';

interface DraggingOptions {
	readonly onGrab: () => void;
	readonly onDrop: (node: string, at: Point) => void;
}

const DRAGGABLE = 'node.card.draggable';

/**
 * A mouse drags cards. A finger pans, also when it starts on a card, and drags one after a long press. The next scene
 * decides where a dropped card ends up.
 */
export class DragController {
	readonly #cy: Core;
	readonly #options: DraggingOptions;
	#dropped: string | undefined;
	#isTouch = false;
	/** The card under a long press, and where in it the finger is. */
	#held: { readonly card: NodeSingular; readonly offset: Point } | undefined;

	constructor(cy: Core, options: DraggingOptions) {
		this.#cy = cy;
		this.#options = options;
		cy.autoungrabify(true);
		cy.on('drag', DRAGGABLE, this.#dragCard);
		cy.on('dragfree', DRAGGABLE, this.#dropCard);
		cy.on('taphold', DRAGGABLE, this.#hold);
		cy.on('tapdrag', this.#dragHeld);
		cy.on('tapend', this.#release);
		// Capture, so that it runs before Cytoscape decides what the pointer grabs.
		cy.container()?.addEventListener('pointerdown', this.#pressed, { capture: true });
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
		this.#cy.container()?.removeEventListener('pointerdown', this.#pressed, { capture: true });
	}

	/** Tells apart what the next press may do: Cytoscape drags or pans by the state of the node under it. */
	usePointer(type: string): void {
		this.#isTouch = type !== 'mouse';
		this.#cy.autoungrabify(this.#isTouch);
		if (this.#isTouch) this.#cy.nodes().panify();
		else this.#cy.nodes().unpanify();
	}

	#pressed = (event: PointerEvent): void => this.usePointer(event.pointerType);

	#hold = ({ target, position }: EventObject): void => {
		if (!this.#isTouch) return;
		const at = target.position();
		this.#held = { card: target, offset: { x: at.x - position.x, y: at.y - position.y } };
		target.unpanify();
		target.addClass('hovered');
	};

	#dragHeld = ({ position }: EventObject): void => {
		if (this.#held === undefined) return;
		const { card, offset } = this.#held;
		card.position({ x: position.x + offset.x, y: position.y + offset.y });
		card.emit('drag');
	};

	#release = (): void => {
		const card = this.#held?.card;
		if (card === undefined) return;
		this.#held = undefined;
		card.removeClass('hovered');
		card.panify();
		if (card.hasClass('dragged')) card.emit('dragfree');
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
