import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { type FrameWork, frameWork } from './main-thread.ts';
import { settled } from './page-times.ts';

const CYTOSCAPE = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
const FRAMES = 60;
/** How far the mouse goes in one frame, to and fro ten frames at a time. */
const STEP = { x: 6, y: 3, turns: 10 } as const;
/** Longer than Cytoscape waits after a change until it moves an image of the picture in place of its elements. */
const REST_MS = 700;

/** Where Cytoscape keeps itself: at the element that it draws in. Written as text, since it runs in the page. */
const OURS = "document.querySelector('.__________cytoscape_container')._cyreg.cy";
const BARE = 'window.bare';

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Opens one part after the other of what the list shows, until so many nodes are drawn or nothing more opens. */
export async function showAbout(page: Page, base: string, nodes: number): Promise<number> {
	await page.goto(`${base}/?lang=nb`);
	await settled(page);
	const ids = await page.getByRole('treeitem').evaluateAll((items) => items.map((item) => item.getAttribute('data-id') ?? ''));
	for (let opened = 0; ; opened += 4) {
		const shown = Number(await page.getByTestId('graph').getAttribute('data-nodes'));
		if (shown >= nodes || opened > ids.length) return shown;
		await page.goto(`${base}/?lang=nb&open=${ids.slice(0, opened + 4).join(',')}`);
		await settled(page);
	}
}

/** Where on the page the mouse takes hold of the picture itself: no card and no line is there. */
async function freeGround(page: Page, cy: string): Promise<Point> {
	return page.evaluate<Point>(
		`(() => { const cy = ${cy}; const at = cy.container().getBoundingClientRect(); const zoom = cy.zoom(), pan = cy.pan(); for (let y = 100; y < at.height - 60; y += 7) for (let x = 80; x < at.width - 140; x += 7) if (!cy.renderer().findNearestElement((x - pan.x) / zoom, (y - pan.y) / zoom, true, false)) return { x: x + at.left, y: y + at.top }; throw new Error('no free ground'); })()`,
	);
}

/** Takes the picture with the mouse and moves it to and fro, a step at each frame. */
async function panWork(page: Page, cy: string, from: Point): Promise<FrameWork> {
	await page.mouse.move(from.x, from.y);
	await page.waitForTimeout(REST_MS);
	await page.mouse.down();
	const work = await frameWork(page, async () => {
		let at = from;
		await page.evaluate(`(() => { const cy = ${cy}; window.drawn = 0; cy.on('render', window.count = () => { window.drawn++; }); })()`);
		for (let i = 0; i < FRAMES; i++) {
			const way = i % (STEP.turns * 2) < STEP.turns ? 1 : -1;
			at = { x: at.x + way * STEP.x, y: at.y + way * STEP.y };
			await page.mouse.move(at.x, at.y);
		}
		return page.evaluate<number>(`(() => { ${cy}.off('render', window.count); return window.drawn; })()`);
	});
	await page.mouse.up();
	return work;
}

/** Work of a frame while the mouse moves our picture, and while it moves the same elements in Cytoscape without any of us. */
export async function panned(page: Page): Promise<{ readonly ours: FrameWork; readonly bare: FrameWork }> {
	const ours = await panWork(page, OURS, await freeGround(page, OURS));
	// JSON of the elements, the place and the size; none of our looks.
	const diagram = await page.evaluate<string>(
		`(() => { const cy = ${OURS}; const { elements, zoom, pan } = cy.json(); return JSON.stringify({ elements, zoom, pan, width: cy.width(), height: cy.height() }); })()`,
	);
	const plain = await page.context().newPage();
	await plain.addScriptTag({ path: CYTOSCAPE });
	await plain.evaluate(
		`(() => { const { width, height, ...picture } = ${diagram}; const container = document.createElement('div'); container.style.cssText = 'width:' + width + 'px;height:' + height + 'px'; document.body.append(container); window.bare = cytoscape({ container, ...picture, layout: { name: 'preset', fit: false } }); })()`,
	);
	const from = await freeGround(plain, BARE);
	// Ours makes itself ready while it rests; alone, Cytoscape does so in its first movement.
	await panWork(plain, BARE, from);
	const bare = await panWork(plain, BARE, from);
	await plain.close();
	return { ours, bare };
}
