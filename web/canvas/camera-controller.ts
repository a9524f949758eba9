import type { Core } from 'cytoscape';
import { around, type Box, bottom, left, right, top } from '#web/diagram/geometry.ts';
import type { Home } from '#web/diagram/layout/layout.ts';
import type { SettleTimer } from './animation.ts';
import { begun, fitted, OVERVIEW, READABLE, type Screen, showing, type Viewport, ZOOM, zoomed } from './camera.ts';

/** How new what there is to see is: another picture, the first one grown under one's eyes, or the same one. */
type Sight = 'other' | 'grown' | 'same';

const MOVE_MS = 380;
const ZOOM_STEP = 1.25;

/** Where the reader looks from. Until the reader moves the camera it goes home by itself when nothing else asks for it. */
export class CameraController {
	readonly #cy: Core;
	readonly #resting: SettleTimer;
	readonly #prefersStill: () => boolean;
	#boxes: ReadonlyMap<string, Box> = new Map();
	#home: Home | undefined;
	#isNarrow = false;
	#isAtHome = true;
	#isHeld = false;

	constructor(cy: Core, resting: SettleTimer, prefersStill: () => boolean) {
		this.#cy = cy;
		this.#resting = resting;
		this.#prefersStill = prefersStill;
		cy.minZoom(ZOOM.least).maxZoom(ZOOM.most);
	}

	/** What there is to see from now on. The camera stays where it is. */
	see(boxes: ReadonlyMap<string, Box>, home: Home, isNarrow: boolean): Sight {
		const before = this.#home;
		const isOther = before === undefined || isNarrow !== this.#isNarrow;
		const hasGrown = before !== undefined && (before.width !== home.width || before.height !== home.height);
		this.#home = home;
		this.#isNarrow = isNarrow;
		this.#boxes = boxes;
		if (isOther) return 'other';
		return this.#isAtHome && hasGrown ? 'grown' : 'same';
	}

	/** Moves as little as is needed to have these nodes in view. */
	focus(ids: readonly string[], isOfPaths: boolean): void {
		const boxes = ids.flatMap((id) => this.#boxes.get(id) ?? []);
		const box = around(boxes);
		if (box === undefined) {
			if (!this.#isAtHome && !this.#isHeld && ids.length === 0) this.goHome(true);
			return;
		}
		const now = this.#viewport();
		const wanted = showing(box, now, this.#screen(), boxes[0], isOfPaths && !this.#isNarrow ? OVERVIEW : READABLE);
		const isThere = Math.abs(wanted.zoom - now.zoom) < 0.001 && Math.hypot(wanted.pan.x - now.pan.x, wanted.pan.y - now.pan.y) < 1;
		if (isThere) return;
		if (!this.#isHeld && this.#isHomely(box)) {
			this.goHome(true);
			return;
		}
		this.#isAtHome = false;
		this.#move(this.#whole() ?? wanted, true);
	}

	/** All that there is to see, where the reader did not move the camera and all of it can be read. */
	#whole(): Viewport | undefined {
		const all = around(this.#boxes.values());
		if (all === undefined || this.#isHeld || this.#isNarrow) return undefined;
		const whole = fitted(all, this.#screen());
		return whole.zoom >= READABLE ? whole : undefined;
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
		const box = around([...this.#boxes.values()]);
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
		const wanted = direction === 'in' ? now.zoom * ZOOM_STEP : now.zoom / ZOOM_STEP;
		this.held();
		this.#move(zoomed(now, Math.min(ZOOM.most, Math.max(ZOOM.least, wanted)), this.#screen()), true);
	}

	/** The window or a panel changed its size. `inView` is what must not get lost. */
	resized(inView: readonly string[], isOfPaths: boolean): void {
		this.#cy.resize();
		if (this.#isAtHome) this.goHome(false);
		else this.focus(inView, isOfPaths);
	}

	/** The reader moves the camera. */
	held(): void {
		this.#isAtHome = false;
		this.#isHeld = true;
	}

	#screen(): Screen {
		return { width: this.#cy.width(), height: this.#cy.height() };
	}

	#viewport(): Viewport {
		return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
	}

	#move(to: Viewport, animated: boolean): void {
		this.#cy.stop(true);
		if (!animated || this.#prefersStill()) {
			this.#cy.viewport({ zoom: to.zoom, pan: { ...to.pan } });
			return;
		}
		this.#resting.after(MOVE_MS);
		this.#cy.animate({ zoom: to.zoom, pan: { ...to.pan } }, { duration: MOVE_MS, easing: 'ease-in-out-cubic' });
	}
}
