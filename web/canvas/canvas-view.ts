import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape';
import type { Home } from '#web/diagram/layout/layout.ts';
import type { Palette } from '#web/diagram/palette.ts';
import type { Scene, SceneBox } from '#web/diagram/scene/scene.ts';
import { ANIMATION_MS, animatePositions, isNewLayout, Prerender, put, SettleTimer } from './animation.ts';
import type { Viewport } from './camera.ts';
import { CameraController } from './camera-controller.ts';
import { DragController } from './dragging.ts';
import { elementDiff } from './element-diff.ts';
import { Highlighter } from './highlight.ts';
import { LodLabels } from './lod.ts';
import { type CanvasElement, toCytoscape } from './to-cytoscape.ts';

/** What the reader asks for. The canvas never changes the explorer's state itself. */
export type Intent =
	| { readonly kind: 'select' | 'toggle'; readonly node: string }
	| { readonly kind: 'open'; readonly edge: string }
	| { readonly kind: 'move'; readonly node: string; readonly x: number; readonly y: number }
	| { readonly kind: 'clear' };

export interface Hover {
	readonly id: string;
	/** CSS pixels from the canvas's upper left corner. */
	readonly x: number;
	readonly y: number;
}

export interface CanvasOptions {
	readonly onIntent: (intent: Intent) => void;
	readonly onHover: (hover: Hover | undefined) => void;
	readonly onSettled: (isSettled: boolean) => void;
	readonly prefersStill: () => boolean;
}

const FADE_MS = 260;

/** Owns the Cytoscape instance: draws scenes and reports the reader's intents. */
export class CanvasView {
	readonly #cy: Core;
	readonly #options: CanvasOptions;
	readonly #camera: CameraController;
	readonly #dragging: DragController;
	readonly #lodLabels: LodLabels;
	readonly #highlighter: Highlighter;
	readonly #prerender: Prerender;
	readonly #settleTimer: SettleTimer;
	#boxes: ReadonlyMap<string, SceneBox> = new Map();
	#shown: ReadonlyMap<string, CanvasElement> = new Map();

	constructor(cy: Core, options: CanvasOptions) {
		this.#cy = cy;
		this.#options = options;
		cy.boxSelectionEnabled(false);
		cy.autounselectify(true);
		this.#settleTimer = new SettleTimer(options.onSettled);
		this.#camera = new CameraController(cy, this.#settleTimer, options.prefersStill);
		this.#lodLabels = new LodLabels(cy);
		this.#highlighter = new Highlighter(cy);
		this.#prerender = new Prerender(cy);
		this.#dragging = new DragController(cy, {
			onGrab: this.#cameraMoved,
			onDrop: (node, at) => options.onIntent({ kind: 'move', node, ...at }),
		});
		cy.on('tap', this.#tapped);
		cy.on('onetap', this.#tappedOnce);
		cy.on('dbltap', 'node.card', this.#doubleTapped);
		cy.on('mouseover', 'node.card, node.badge, node.count, edge', this.#hovered);
		cy.on('mouseout', 'node.card, node.badge, node.count, edge', this.#unhovered);
		cy.on('dragpan scrollzoom pinchzoom', this.#cameraMoved);
	}

	/** Draws a scene in place of the previous one; unchanged elements are not touched. */
	show(scene: Scene, palette: Palette, home: Home, isNarrow: boolean): void {
		const isNew = isNewLayout(this.#boxes, scene.boxes);
		this.#boxes = new Map(scene.boxes.map((box) => [box.id, box]));
		const change = this.#camera.setScene(this.#boxes, home, isNarrow);
		const elements = toCytoscape(scene, palette);
		const isAnimated = isNew && change !== 'other' && !this.#options.prefersStill();
		const diff = elementDiff(this.#shown, elements);
		this.#shown = new Map(elements.map((element) => [element.data.id, element]));
		this.#cy.batch(() => {
			for (const id of diff.removed) this.#cy.getElementById(id).remove();
			this.#cy.add(diff.added.filter((element) => element.group === 'nodes').map(toDefinition));
			this.#cy.add(diff.added.filter((element) => element.group === 'edges').map(toDefinition));
			for (const element of diff.changed) {
				const known = this.#cy.getElementById(element.data.id);
				known.data({ ...element.data });
				known.classes(element.classes);
				if (element.position && !isAnimated) put(known, element.position);
			}
			this.#dragging.settle(this.#boxes);
			this.#lodLabels.refresh();
		});
		// Added and changed elements carry no highlight.
		this.#highlighter.restore();
		if (isAnimated) {
			this.#settleTimer.after(ANIMATION_MS);
			animatePositions(this.#cy, diff.changed);
		}
		if (change !== 'same' || isNew) this.goHome(isAnimated);
		if (isAnimated || change === 'same') this.#fadeIn(diff.added.map((element) => element.data.id));
	}

	/** Highlights a node with its neighbours, or these paths, and dims the rest; without either nothing is dimmed. */
	highlight(selected: string | undefined, paths?: ReadonlySet<string>): void {
		this.#highlighter.highlight(selected, paths);
	}

	/** Moves the camera as little as needed to have these nodes in view. */
	focus(ids: readonly string[], home: Home): void {
		this.#camera.focus(ids, home, this.#highlighter.hasPaths);
	}

	/** Marks a card or a line with its label, until another one is marked. */
	mark(id: string | undefined): void {
		this.#cy.elements('.marked').removeClass('marked');
		if (id === undefined) return;
		const label = this.#cy.nodes('.edge-label').filter((node) => node.data('for') === id);
		this.#cy.getElementById(id).union(label).addClass('marked');
	}

	/** Calls the listener now and whenever the camera moves, until the returned function is called. */
	onViewport(listener: (viewport: Viewport) => void): () => void {
		const report = () => listener({ zoom: this.#cy.zoom(), pan: this.#cy.pan() });
		report();
		this.#cy.on('viewport', report);
		return () => void this.#cy.off('viewport', report);
	}

	/** Shows the whole diagram, expanded nodes included. */
	fit(): void {
		this.#camera.fit();
	}

	/** Moves the camera back to where it started. */
	goHome(animated: boolean): void {
		this.#camera.goHome(animated);
	}

	zoomBy(direction: 'in' | 'out'): void {
		this.#camera.zoomBy(direction);
	}

	/** Call when the container changed size; keeps `inView` in view. */
	resized(inView: readonly string[]): void {
		this.#camera.resized(inView, this.#highlighter.hasPaths);
	}

	/** Releases everything but the Cytoscape instance, which react-cytoscapejs destroys. */
	destroy(): void {
		this.#dragging.destroy();
		this.#prerender.destroy();
		this.#settleTimer.destroy();
		this.#cy.stop(true);
		this.#cy.elements().stop(true);
		this.#cy.removeAllListeners();
	}

	/** Highlights the card at once; the select intent follows on `onetap`, when no second tap can come. */
	#tapped = (event: EventObject): void => {
		this.#options.onHover(undefined);
		if (event.target === this.#cy) return;
		if (event.target.is('node.badge')) this.#options.onIntent({ kind: 'toggle', node: String(event.target.data('for')) });
		else if (event.target.is('node.card')) this.#highlighter.preview(event.target.id());
		else if (event.target.is('edge, node.count')) this.#options.onIntent({ kind: 'open', edge: ownerOf(event) });
	};

	#tappedOnce = (event: EventObject): void => {
		if (event.target === this.#cy) this.#options.onIntent({ kind: 'clear' });
		else if (event.target.is('node.card')) this.#options.onIntent({ kind: 'select', node: event.target.id() });
	};

	#doubleTapped = (event: EventObject): void => {
		this.#highlighter.restore();
		this.#options.onIntent({ kind: 'toggle', node: event.target.id() });
	};

	#hovered = (event: EventObject): void => {
		const id = ownerOf(event);
		this.#highlighter.hover(event.target);
		if (canBePressed(event.target)) this.#point('pointer');
		this.#options.onHover({ id, x: event.renderedPosition.x, y: event.renderedPosition.y });
	};

	#unhovered = (event: EventObject): void => {
		this.#highlighter.unhover(event.target);
		this.#point('');
		this.#options.onHover(undefined);
	};

	/** The hand over what can be pressed; elsewhere that of the ground, which can be moved (canvas.css). */
	#point(cursor: 'pointer' | ''): void {
		const container = this.#cy.container();
		if (container) container.style.cursor = cursor;
	}

	#cameraMoved = (): void => {
		this.#camera.hold();
		this.#options.onHover(undefined);
	};

	#fadeIn(ids: readonly string[]): void {
		if (this.#options.prefersStill()) return;
		const addedIds = new Set(ids);
		const added = this.#cy.elements().filter((element) => addedIds.has(element.id()));
		if (added.empty()) return;
		this.#settleTimer.after(FADE_MS);
		added.style('opacity', 0);
		added.animate({ style: { opacity: 1 } }, { duration: FADE_MS, complete: () => added.removeStyle('opacity') });
	}
}

/** The id of the target, or of the card or edge that it belongs to. */
function ownerOf({ target }: EventObject): string {
	return String(target.data('for') ?? target.id());
}

function canBePressed(element: SingularElementReturnValue): boolean {
	return element.is('.card, .badge, edge.mapping, .count');
}

function toDefinition({ data, position, ...element }: CanvasElement) {
	return { ...element, data: { ...data }, ...(position && { position: { ...position } }) };
}
