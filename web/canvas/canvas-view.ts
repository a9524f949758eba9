import type { CollectionReturnValue, Core, EventObject } from 'cytoscape';
import type { CanvasElement } from '#web/view-model/elements.ts';
import { around, type Box, bottom, left, right, top } from '#web/view-model/geometry.ts';
import type { Home } from '#web/view-model/layout.ts';
import { begun, fitted, OVERVIEW, READABLE, type Screen, showing, type Viewport } from './camera.ts';
import { CardDragging } from './card-dragging.ts';
import { elementDiff } from './element-diff.ts';
import { FarLabels } from './far-labels.ts';
import { GLIDE_MS, glide, isLaidOutAnew, put } from './gliding.ts';
import { Readiness } from './readiness.ts';

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

const MOVE_MS = 380;
const FADE_MS = 260;
/** More words than these on lit lines would hide the lines. */
const MOST_WORDS = 6;
const ZOOM_STEP = 1.25;

/** The one owner of the Cytoscape instance: draws what it is given and says what the reader wants. */
export class CanvasView {
	readonly #cy: Core;
	readonly #options: CanvasOptions;
	readonly #dragging: CardDragging;
	readonly #farLabels: FarLabels;
	readonly #readiness: Readiness;
	#shown: ReadonlyMap<string, CanvasElement> = new Map();
	#home: Home | undefined;
	#isNarrow = false;
	#isAtHome = true;
	/** Until the reader moves the camera it goes home by itself when nothing else asks for it. */
	#isHeld = false;
	#rest: ReturnType<typeof setTimeout> | undefined;
	#restsAt = 0;
	#marked: string | undefined;
	/** The cards and lines of paths. */
	#paths: ReadonlySet<string> | undefined;

	constructor(cy: Core, options: CanvasOptions) {
		this.#cy = cy;
		this.#options = options;
		cy.minZoom(0.25).maxZoom(2.5);
		cy.boxSelectionEnabled(false);
		cy.autounselectify(true);
		this.#farLabels = new FarLabels(cy);
		this.#readiness = new Readiness(cy);
		this.#dragging = new CardDragging(cy, {
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

	/** Draws these elements in place of those before; what stays is not touched. */
	show(elements: readonly CanvasElement[], home: Home, isNarrow: boolean): void {
		const isFirst = this.#home === undefined;
		const isOther = isNarrow !== this.#isNarrow;
		const hasGrown = this.#home !== undefined && (this.#home.width !== home.width || this.#home.height !== home.height);
		this.#home = home;
		this.#isNarrow = isNarrow;
		const isAnew = isLaidOutAnew(this.#shown, elements);
		const glides = isAnew && !isOther && !this.#options.prefersStill();
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
			this.#dragging.shown(this.#shown);
			this.#farLabels.shown();
		});
		if (glides) {
			this.#restAfter(GLIDE_MS);
			glide(this.#cy, diff.changed);
		}
		if (isFirst || isOther || isAnew || (this.#isAtHome && hasGrown)) this.goHome(glides);
		if (glides || !(isFirst || isOther || (this.#isAtHome && hasGrown))) this.#fadeIn(diff.added.map((element) => element.data.id));
	}

	/** Lights a node with its neighbours, or these paths, and dims the rest; without either all is lit. */
	mark(selected: string | undefined, paths?: ReadonlySet<string>): void {
		this.#marked = selected;
		this.#paths = paths;
		this.#light(selected);
	}

	#light(selected: string | undefined): void {
		this.#cy.batch(() => {
			const all = this.#cy.elements();
			all.removeClass('dimmed lit selected');
			const node = selected === undefined ? undefined : this.#cy.getElementById(selected);
			node?.addClass('selected');
			const near = this.#paths
				? all.filter((element) => this.#paths?.has(element.id()) === true).union(node ?? [])
				: node?.closedNeighborhood();
			if (near === undefined || near.empty()) return;
			const nearIds = new Set(near.map((element) => element.id()));
			const belongs = (id: string) => nearIds.has(String(this.#cy.getElementById(id).data('for') ?? id));
			all
				.filter((element) => element.isEdge() || element.is('.card, .stub, .badge, .pill'))
				.filter((element) => !belongs(element.id()))
				.addClass('dimmed');
			near.addClass('lit');
			this.#speak(all.filter((element) => element.is('.line-word') && belongs(element.id())));
		});
	}

	/** Words on lit lines; where there are many, each word once. */
	#speak(words: CollectionReturnValue): void {
		const said = new Set<string>();
		const chosen = words.filter((word) => {
			const isNew = !said.has(word.data('label'));
			said.add(word.data('label'));
			return isNew || words.length <= MOST_WORDS;
		});
		chosen.addClass('lit');
	}

	/** Moves as little as is needed to have these nodes in view. */
	focus(ids: readonly string[]): void {
		const boxes = ids.map((id) => this.#shown.get(id)).flatMap((element) => boxOf(element));
		const box = around(boxes);
		if (box === undefined) {
			if (!this.#isAtHome && !this.#isHeld && ids.length === 0) this.goHome(true);
			return;
		}
		const wanted = showing(box, this.#viewport(), this.#screen(), boxes[0], this.#paths && !this.#isNarrow ? OVERVIEW : READABLE);
		const now = this.#viewport();
		const isThere = Math.abs(wanted.zoom - now.zoom) < 0.001 && Math.hypot(wanted.pan.x - now.pan.x, wanted.pan.y - now.pan.y) < 1;
		if (isThere) return;
		if (!this.#isHeld && this.#isHomely(box)) {
			this.goHome(true);
			return;
		}
		this.#isAtHome = false;
		this.#move(wanted, true);
	}

	/** Whether the first picture holds this box and can be read as a whole. */
	#isHomely(box: Box): boolean {
		const home = this.#home;
		if (home === undefined || this.#isNarrow || fitted(home, this.#screen()).zoom < (home.leastZoom ?? READABLE)) return false;
		return left(box) >= left(home) && right(box) <= right(home) && top(box) >= top(home) && bottom(box) <= bottom(home);
	}

	/** The whole picture, with all that was unfolded. */
	fit(): void {
		this.#isHeld = true;
		const box = around([...this.#shown.values()].flatMap((element) => boxOf(element)));
		if (box === undefined) return;
		this.#isAtHome = false;
		this.#move(fitted(box, this.#screen()), true);
	}

	/** The first picture as one met it. */
	goHome(animated: boolean): void {
		if (this.#home === undefined) return;
		this.#isHeld = false;
		this.#isAtHome = true;
		this.#move(begun(this.#home, this.#screen(), this.#isNarrow), animated);
	}

	zoomBy(direction: 'in' | 'out'): void {
		const now = this.#viewport();
		const { width, height } = this.#screen();
		const zoom = Math.min(
			this.#cy.maxZoom(),
			Math.max(this.#cy.minZoom(), direction === 'in' ? now.zoom * ZOOM_STEP : now.zoom / ZOOM_STEP),
		);
		const pan = {
			x: width / 2 - ((width / 2 - now.pan.x) / now.zoom) * zoom,
			y: height / 2 - ((height / 2 - now.pan.y) / now.zoom) * zoom,
		};
		this.#isAtHome = false;
		this.#isHeld = true;
		this.#move({ zoom, pan }, true);
	}

	/** The window or a panel changed its size. `inView` is what must not get lost. */
	resized(inView: readonly string[]): void {
		this.#cy.resize();
		if (this.#isAtHome) this.goHome(false);
		else this.focus(inView);
	}

	/** Lets go of everything but the instance itself, which its mount destroys. */
	destroy(): void {
		this.#dragging.destroy();
		this.#readiness.destroy();
		clearTimeout(this.#rest);
		this.#cy.stop(true);
		this.#cy.elements().stop(true);
		this.#cy.removeAllListeners();
	}

	/** Shows at once what was hit; the state follows when it is sure that no second tap comes. */
	#tapped = (event: EventObject): void => {
		this.#options.onHover(undefined);
		if (event.target === this.#cy) return;
		if (event.target.is('node.badge')) this.#options.onIntent({ kind: 'toggle', node: String(event.target.data('for')) });
		else if (event.target.is('node.card')) this.#light(event.target.id());
	};

	#tappedOnce = (event: EventObject): void => {
		if (event.target === this.#cy) this.#options.onIntent({ kind: 'clear' });
		else if (event.target.is('node.card')) this.#options.onIntent({ kind: 'select', node: event.target.id() });
	};

	#doubleTapped = (event: EventObject): void => {
		this.#light(this.#marked);
		this.#options.onIntent({ kind: 'toggle', node: event.target.id() });
	};

	#entered = (event: EventObject): void => {
		const id = String(event.target.data('for') ?? event.target.id());
		event.target.addClass(event.target.isEdge() ? 'lit' : 'hovered');
		event.target.connectedEdges?.().addClass('lit');
		this.#options.onHover({ id, x: event.renderedPosition.x, y: event.renderedPosition.y });
	};

	#left = (): void => {
		const marked = this.#paths
			? this.#cy.edges().filter((edge) => this.#paths?.has(edge.id()) === true)
			: this.#cy.nodes('.selected').connectedEdges();
		this.#cy.elements('.hovered').removeClass('hovered');
		this.#cy.edges('.lit').not(marked).removeClass('lit');
		this.#options.onHover(undefined);
	};

	#moved = (): void => {
		this.#isAtHome = false;
		this.#isHeld = true;
		this.#options.onHover(undefined);
	};

	#screen(): Screen {
		return { width: this.#cy.width(), height: this.#cy.height() };
	}

	#viewport(): Viewport {
		return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
	}

	#fadeIn(ids: readonly string[]): void {
		if (this.#options.prefersStill()) return;
		const wanted = new Set(ids);
		const fresh = this.#cy.elements().filter((element) => wanted.has(element.id()));
		if (fresh.empty()) return;
		this.#restAfter(FADE_MS);
		fresh.style('opacity', 0);
		fresh.animate({ style: { opacity: 1 } }, { duration: FADE_MS, complete: () => fresh.removeStyle('opacity') });
	}

	#move(to: Viewport, animated: boolean): void {
		this.#cy.stop(true);
		if (!animated || this.#options.prefersStill()) {
			this.#cy.viewport({ zoom: to.zoom, pan: { ...to.pan } });
			return;
		}
		this.#restAfter(MOVE_MS);
		this.#cy.animate({ zoom: to.zoom, pan: { ...to.pan } }, { duration: MOVE_MS, easing: 'ease-in-out-cubic' });
	}

	/** The picture rests when the last of its movements is over, however many were cut short. */
	#restAfter(ms: number): void {
		clearTimeout(this.#rest);
		this.#options.onSettled(false);
		this.#restsAt = Math.max(this.#restsAt, performance.now() + ms + 40);
		this.#rest = setTimeout(() => this.#options.onSettled(true), this.#restsAt - performance.now());
	}
}

function toDefinition({ group, data, position, classes }: CanvasElement) {
	return { group, classes, grabbable: classes.includes('movable'), data: { ...data }, ...(position && { position: { ...position } }) };
}

function boxOf(element: CanvasElement | undefined): readonly Box[] {
	if (element?.position === undefined) return [];
	return [{ ...element.position, width: Number(element.data['width']), height: Number(element.data['height']) }];
}
