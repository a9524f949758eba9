import type { Core, EventObject } from 'cytoscape';
import type { Home } from '#web/diagram/layout/layout.ts';
import type { Palette } from '#web/diagram/palette.ts';
import type { Scene, SceneBox } from '#web/diagram/scene/scene.ts';
import { ANIMATION_MS, animatePositions, isLaidOutAnew, Prerender, put, SettleTimer } from './animation.ts';
import { CameraController } from './camera-controller.ts';
import { DragController } from './dragging.ts';
import { elementDiff } from './element-diff.ts';
import { Highlighter } from './highlight.ts';
import { LodLabels } from './lod.ts';
import { type CanvasElement, toCytoscape } from './to-cytoscape.ts';

/** What the reader wants. The canvas never changes the state itself. */
export type Intent =
	| { readonly kind: 'select' | 'toggle'; readonly node: string }
	| { readonly kind: 'move'; readonly node: string; readonly x: number; readonly y: number }
	| { readonly kind: 'clear' };

export interface Hover {
	readonly id: string;
	/** In CSS pixels from the canvas's upper left corner. */
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

/** The one owner of the Cytoscape instance: draws what it is given and says what the reader wants. */
export class CanvasView {
	readonly #cy: Core;
	readonly #options: CanvasOptions;
	readonly #camera: CameraController;
	readonly #dragging: DragController;
	readonly #farLabels: LodLabels;
	readonly #lighting: Highlighter;
	readonly #readiness: Prerender;
	readonly #resting: SettleTimer;
	#boxes: ReadonlyMap<string, SceneBox> = new Map();
	#shown: ReadonlyMap<string, CanvasElement> = new Map();

	constructor(cy: Core, options: CanvasOptions) {
		this.#cy = cy;
		this.#options = options;
		cy.boxSelectionEnabled(false);
		cy.autounselectify(true);
		this.#resting = new SettleTimer(options.onSettled);
		this.#camera = new CameraController(cy, this.#resting, options.prefersStill);
		this.#farLabels = new LodLabels(cy);
		this.#lighting = new Highlighter(cy);
		this.#readiness = new Prerender(cy);
		this.#dragging = new DragController(cy, {
			onGrab: this.#moved,
			onDrop: (node, at) => options.onIntent({ kind: 'move', node, ...at }),
		});
		cy.on('tap', this.#tapped);
		cy.on('onetap', this.#tappedOnce);
		cy.on('dbltap', 'node.card', this.#doubleTapped);
		cy.on('mouseover', 'node.card, node.badge, edge', this.#entered);
		cy.on('mouseout', 'node.card, node.badge, edge', this.#left);
		cy.on('dragpan scrollzoom pinchzoom', this.#moved);
	}

	/** Draws this scene in place of the one before; what stays is not touched. */
	show(scene: Scene, palette: Palette, home: Home, isNarrow: boolean): void {
		const isAnew = isLaidOutAnew(this.#boxes, scene.boxes);
		this.#boxes = new Map(scene.boxes.map((box) => [box.id, box]));
		const sight = this.#camera.see(this.#boxes, home, isNarrow);
		const elements = toCytoscape(scene, palette);
		const glides = isAnew && sight !== 'other' && !this.#options.prefersStill();
		const diff = elementDiff(this.#shown, elements);
		this.#shown = new Map(elements.map((element) => [element.data.id, element]));
		this.#cy.batch(() => {
			for (const id of diff.removed) this.#cy.getElementById(id).remove();
			this.#cy.add(diff.added.filter((one) => one.group === 'nodes').map(toDefinition));
			this.#cy.add(diff.added.filter((one) => one.group === 'edges').map(toDefinition));
			for (const element of diff.changed) {
				const known = this.#cy.getElementById(element.data.id);
				known.data({ ...element.data });
				known.classes(element.classes);
				if (element.position && !glides) put(known, element.position);
			}
			this.#dragging.shown(this.#boxes);
			this.#farLabels.shown();
		});
		if (glides) {
			this.#resting.after(ANIMATION_MS);
			animatePositions(this.#cy, diff.changed);
		}
		if (sight !== 'same' || isAnew) this.goHome(glides);
		if (glides || sight === 'same') this.#fadeIn(diff.added.map((element) => element.data.id));
	}

	/** Lights a node with its neighbours, or these paths, and dims the rest; without either all is lit. */
	mark(selected: string | undefined, paths?: ReadonlySet<string>): void {
		this.#lighting.mark(selected, paths);
	}

	/** Moves as little as is needed to have these nodes in view. */
	focus(ids: readonly string[]): void {
		this.#camera.focus(ids, this.#lighting.hasPaths);
	}

	/** The whole picture, with all that was unfolded. */
	fit(): void {
		this.#camera.fit();
	}

	/** The first picture as one met it. */
	goHome(animated: boolean): void {
		this.#camera.goHome(animated);
	}

	zoomBy(direction: 'in' | 'out'): void {
		this.#camera.zoomBy(direction);
	}

	/** The window or a panel changed its size. `inView` is what must not get lost. */
	resized(inView: readonly string[]): void {
		this.#camera.resized(inView, this.#lighting.hasPaths);
	}

	/** Lets go of everything but the instance itself, which its mount destroys. */
	destroy(): void {
		this.#dragging.destroy();
		this.#readiness.destroy();
		this.#resting.destroy();
		this.#cy.stop(true);
		this.#cy.elements().stop(true);
		this.#cy.removeAllListeners();
	}

	/** Shows at once what was hit; the state follows when it is sure that no second tap comes. */
	#tapped = (event: EventObject): void => {
		this.#options.onHover(undefined);
		if (event.target === this.#cy) return;
		if (event.target.is('node.badge')) this.#options.onIntent({ kind: 'toggle', node: String(event.target.data('for')) });
		else if (event.target.is('node.card')) this.#lighting.light(event.target.id());
	};

	#tappedOnce = (event: EventObject): void => {
		if (event.target === this.#cy) this.#options.onIntent({ kind: 'clear' });
		else if (event.target.is('node.card')) this.#options.onIntent({ kind: 'select', node: event.target.id() });
	};

	#doubleTapped = (event: EventObject): void => {
		this.#lighting.restore();
		this.#options.onIntent({ kind: 'toggle', node: event.target.id() });
	};

	#entered = (event: EventObject): void => {
		const id = String(event.target.data('for') ?? event.target.id());
		this.#lighting.entered(event.target);
		this.#options.onHover({ id, x: event.renderedPosition.x, y: event.renderedPosition.y });
	};

	#left = (): void => {
		this.#lighting.left();
		this.#options.onHover(undefined);
	};

	#moved = (): void => {
		this.#camera.held();
		this.#options.onHover(undefined);
	};

	#fadeIn(ids: readonly string[]): void {
		if (this.#options.prefersStill()) return;
		const wanted = new Set(ids);
		const fresh = this.#cy.elements().filter((element) => wanted.has(element.id()));
		if (fresh.empty()) return;
		this.#resting.after(FADE_MS);
		fresh.style('opacity', 0);
		fresh.animate({ style: { opacity: 1 } }, { duration: FADE_MS, complete: () => fresh.removeStyle('opacity') });
	}
}

function toDefinition({ data, position, ...element }: CanvasElement) {
	return { ...element, data: { ...data }, ...(position && { position: { ...position } }) };
}
