import cytoscape from 'cytoscape';
import { expect, it, vi } from 'vitest';
import { SettleTimer } from '#web/canvas/animation.ts';
import { fitted, homeViewport, ZOOM } from '#web/canvas/camera.ts';
import { CameraController } from '#web/canvas/camera-controller.ts';
import type { Box } from '#web/diagram/geometry.ts';

const SCREEN = { width: 800, height: 500 };
const HOME = { x: 100, y: 100, width: 200, height: 200 };

function card(id: string, x: number): readonly [string, Box] {
	return [id, { x, y: 100, width: 40, height: 20 }];
}

function openCamera() {
	const cy = cytoscape({ headless: true });
	// A headless Cytoscape has no size.
	vi.spyOn(cy, 'width').mockReturnValue(SCREEN.width);
	vi.spyOn(cy, 'height').mockReturnValue(SCREEN.height);
	const camera = new CameraController(cy, new SettleTimer(() => undefined), () => true);
	const viewport = () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
	return { camera, viewport };
}

it('reports whether a scene is another one, has a larger home, or is the same', () => {
	const { camera } = openCamera();
	expect(camera.setScene(new Map([card('a', 100)]), HOME, false)).toBe('other');
	expect(camera.setScene(new Map([card('a', 100)]), HOME, false)).toBe('same');
	expect(camera.setScene(new Map([card('a', 100)]), { ...HOME, width: 300 }, false)).toBe('grown');
	expect(camera.setScene(new Map([card('a', 100)]), { ...HOME, width: 300 }, true)).toBe('other');
	camera.hold();
	expect(camera.setScene(new Map([card('a', 100)]), HOME, true)).toBe('same');
});

it('starts at home and returns there when nothing needs to be in view', () => {
	const { camera, viewport } = openCamera();
	camera.setScene(new Map([card('a', 100), card('b', 4000)]), HOME, false);
	camera.goHome(false);
	const home = homeViewport(HOME, SCREEN, false);
	expect(viewport()).toStrictEqual(home);
	camera.focus(['b'], HOME, false);
	expect(viewport()).not.toStrictEqual(home);
	camera.focus([], HOME, false);
	expect(viewport()).toStrictEqual(home);
});

it('stays where the reader moved it', () => {
	const { camera, viewport } = openCamera();
	camera.setScene(new Map([card('a', 100)]), HOME, false);
	camera.goHome(false);
	camera.zoomBy('in');
	const zoomed = viewport();
	camera.focus([], HOME, false);
	expect(viewport()).toStrictEqual(zoomed);
});

it('shows all cards, expanded ones included, when asked to fit', () => {
	const { camera, viewport } = openCamera();
	camera.setScene(new Map([card('a', 100), card('b', 500)]), HOME, false);
	camera.fit();
	expect(viewport()).toStrictEqual(fitted({ x: 300, y: 100, width: 440, height: 20 }, SCREEN));
});

it('stays within the zoom limits', () => {
	const { camera, viewport } = openCamera();
	camera.setScene(new Map([card('a', 100)]), HOME, false);
	for (let i = 0; i < 20; i++) camera.zoomBy('in');
	expect(viewport().zoom).toBe(ZOOM.most);
	for (let i = 0; i < 30; i++) camera.zoomBy('out');
	expect(viewport().zoom).toBe(ZOOM.least);
});
