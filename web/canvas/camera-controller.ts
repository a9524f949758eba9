import type { Core } from 'cytoscape';
import { type Box, bottom, boundingBox, left, right, top } from '#web/diagram/geometry.ts';
import type { Home } from '#web/diagram/layout/layout.ts';
import type { SettleTimer } from './animation.ts';
import { fitted, homeViewport, READABLE, type Screen, showing, telling, type Viewport, ZOOM, zoomed } from './camera.ts';

/** How a new scene differs for the camera: `grown` means that the home box changed while the camera was at home. */
type SceneChange = 'other' | 'grown' | 'same';

const MOVE_MS = 380;
const ZOOM_STEP = 1.25;

/** Moves the camera. Until the reader takes hold of it, it returns home when nothing else needs to be in view. */
export class CameraController {
	readonly #cy: Core;
	readonly #settleTimer: SettleTimer;
	readonly #prefersStill: () => boolean;
	#boxes: ReadonlyMap<string, Box> = new Map();
	#home: Home | undefined;
	#isNarrow = false;
	#isAtHome = true;
	#isHeld = false;

	constructor(cy: Core, settleTimer: SettleTimer, prefersStill: () => boolean) {
		this.#cy = cy;
		this.#settleTimer = settleTimer;
		this.#prefersStill = prefersStill;
		cy.minZoom(ZOOM.least).maxZoom(ZOOM.most);
	}

	/** Takes over the boxes of a new scene without moving the camera. */
	setScene(boxes: ReadonlyMap<string, Box>, home: Home, isNarrow: boolean): SceneChange {
		const before = this.#home;
		const isOther = before === undefined || isNarrow !== this.#isNarrow;
		const hasGrown = before !== undefined && (before.width !== home.width || before.height !== home.height);
		this.#home = home;
		this.#isNarrow = isNarrow;
		this.#boxes = boxes;
		if (isOther) return 'other';
		return this.#isAtHome && hasGrown ? 'grown' : 'same';
	}

	/** Moves as little as needed to have these nodes in view; a path or a step of it fills the screen instead. */
	focus(ids: readonly string[], home: Home | undefined, isOfPaths: boolean): void {
		const boxes = ids.flatMap((id) => this.#boxes.get(id) ?? []);
		const box = boundingBox(boxes);
		if (box === undefined) {
			if (!this.#isAtHome && !this.#isHeld && ids.length === 0) this.goHome(true);
			return;
		}
		const now = this.#viewport();
		const isStory = isOfPaths && !this.#isNarrow;
		const wanted = isStory ? telling(box, this.#screen()) : showing(box, now, this.#screen(), boxes[0]);
		const isThere = Math.abs(wanted.zoom - now.zoom) < 0.001 && Math.hypot(wanted.pan.x - now.pan.x, wanted.pan.y - now.pan.y) < 1;
		if (isThere) return;
		if (!isStory && !this.#isHeld && home && this.#isInHome(box, home)) {
			this.goHome(true);
			return;
		}
		this.#isAtHome = false;
		this.#move((isStory ? undefined : this.#readableWhole()) ?? wanted, true);
	}

	/** The viewport that shows everything, if the reader has not moved the camera and the text stays readable in it. */
	#readableWhole(): Viewport | undefined {
		const all = boundingBox(this.#boxes.values());
		if (all === undefined || this.#isHeld || this.#isNarrow) return undefined;
		const whole = fitted(all, this.#screen());
		return whole.zoom >= READABLE ? whole : undefined;
	}

	/** Whether the box lies in the home box, and that is readable as a whole. */
	#isInHome(box: Box, home: Home): boolean {
		if (this.#isNarrow || fitted(home, this.#screen()).zoom < (home.leastZoom ?? READABLE)) return false;
		return left(box) >= left(home) && right(box) <= right(home) && top(box) >= top(home) && bottom(box) <= bottom(home);
	}

	fit(): void {
		this.#isHeld = true;
		const box = boundingBox([...this.#boxes.values()]);
		if (box === undefined) return;
		this.#isAtHome = false;
		this.#move(fitted(box, this.#screen()), true);
	}

	goHome(animated: boolean): void {
		if (this.#home === undefined) return;
		this.#isHeld = false;
		this.#isAtHome = true;
		this.#move(homeViewport(this.#home, this.#screen(), this.#isNarrow), animated);
	}

	zoomBy(direction: 'in' | 'out'): void {
		const now = this.#viewport();
		const wanted = direction === 'in' ? now.zoom * ZOOM_STEP : now.zoom / ZOOM_STEP;
		this.hold();
		this.#move(zoomed(now, Math.min(ZOOM.most, Math.max(ZOOM.least, wanted)), this.#screen()), true);
	}

	resized(inView: readonly string[], isOfPaths: boolean): void {
		this.#cy.resize();
		if (this.#isAtHome) this.goHome(false);
		else this.focus(inView, this.#home, isOfPaths);
	}

	/** The reader has moved the camera: it no longer goes home by itself. */
	hold(): void {
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
		this.#settleTimer.after(MOVE_MS);
		this.#cy.animate({ zoom: to.zoom, pan: { ...to.pan } }, { duration: MOVE_MS, easing: 'ease-in-out-cubic' });
	}
}
