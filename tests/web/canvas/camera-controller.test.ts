import cytoscape from 'cytoscape';
import { expect, it, vi } from 'vitest';
import { SettleTimer } from '#web/canvas/animation.ts';
import { begun, fitted, ZOOM } from '#web/canvas/camera.ts';
import { CameraController } from '#web/canvas/camera-controller.ts';
import type { Box } from '#web/diagram/geometry.ts';

const SCREEN = { width: 800, height: 500 };
const HOME = { x: 100, y: 100, width: 200, height: 200 };

function card(id: string, x: number): readonly [string, Box] {
	return [id, { x, y: 100, width: 40, height: 20 }];
}

function openCamera() {
	const cy = cytoscape({ headless: true });
	// A Cytoscape that draws nowhere has no room.
	vi.spyOn(cy, 'width').mockReturnValue(SCREEN.width);
	vi.spyOn(cy, 'height').mockReturnValue(SCREEN.height);
	const camera = new CameraController(cy, new SettleTimer(() => undefined), () => true);
	const viewport = () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
	return { camera, viewport };
}

it('sees whether a picture is another one, the first one grown, or the same', () => {
	const { camera } = openCamera();
	expect(camera.see(new Map([card('a', 100)]), HOME, false)).toBe('other');
	expect(camera.see(new Map([card('a', 100)]), HOME, false)).toBe('same');
	expect(camera.see(new Map([card('a', 100)]), { ...HOME, width: 300 }, false)).toBe('grown');
	expect(camera.see(new Map([card('a', 100)]), { ...HOME, width: 300 }, true)).toBe('other');
	camera.held();
	expect(camera.see(new Map([card('a', 100)]), HOME, true)).toBe('same');
});

it('begins at home and comes back to it when nothing asks for the camera', () => {
	const { camera, viewport } = openCamera();
	camera.see(new Map([card('a', 100), card('b', 4000)]), HOME, false);
	camera.goHome(false);
	const home = begun(HOME, SCREEN, false);
	expect(viewport()).toStrictEqual(home);
	camera.focus(['b'], false);
	expect(viewport()).not.toStrictEqual(home);
	camera.focus([], false);
	expect(viewport()).toStrictEqual(home);
});

it('stays where the reader moved it', () => {
	const { camera, viewport } = openCamera();
	camera.see(new Map([card('a', 100)]), HOME, false);
	camera.goHome(false);
	camera.zoomBy('in');
	const zoomed = viewport();
	camera.focus([], false);
	expect(viewport()).toStrictEqual(zoomed);
});

it('shows all that was unfolded when asked to fit', () => {
	const { camera, viewport } = openCamera();
	camera.see(new Map([card('a', 100), card('b', 500)]), HOME, false);
	camera.fit();
	expect(viewport()).toStrictEqual(fitted({ x: 300, y: 100, width: 440, height: 20 }, SCREEN));
});

it('goes no nearer and no further than the limits', () => {
	const { camera, viewport } = openCamera();
	camera.see(new Map([card('a', 100)]), HOME, false);
	for (let i = 0; i < 20; i++) camera.zoomBy('in');
	expect(viewport().zoom).toBe(ZOOM.most);
	for (let i = 0; i < 30; i++) camera.zoomBy('out');
	expect(viewport().zoom).toBe(ZOOM.least);
});
