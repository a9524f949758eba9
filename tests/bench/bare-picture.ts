import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { type FrameWork, frameWork } from './main-thread.ts';
import { settled } from './page-times.ts';

const CYTOSCAPE = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
const FRAMES = 60;

/** Where Cytoscape keeps itself: at the element that it draws in. Written as text, since it runs in the page. */
const OURS = "document.querySelector('.__________cytoscape_container')._cyreg.cy";
const BARE = 'window.bare';

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

/** Moves a picture to and fro, a step at each frame. */
async function panWork(page: Page, cy: string): Promise<FrameWork> {
	return frameWork(page, async () => {
		await page.evaluate(
			`new Promise((done) => { const cy = ${cy}; let left = ${FRAMES}; (function next() { if (left-- === 0) return done(); cy.panBy({ x: left % 20 < 10 ? 6 : -6, y: 3 }); requestAnimationFrame(next); })(); })`,
		);
		return FRAMES;
	});
}

/** Work of a frame while our picture is moved, and while Cytoscape without any of us moves the same elements. */
export async function panned(page: Page): Promise<{ readonly ours: FrameWork; readonly bare: FrameWork }> {
	await panWork(page, OURS);
	const ours = await panWork(page, OURS);
	// JSON of the elements, the place and the size; none of our looks.
	const picture = await page.evaluate<string>(
		`(() => { const cy = ${OURS}; const { elements, zoom, pan } = cy.json(); return JSON.stringify({ elements, zoom, pan, width: cy.width(), height: cy.height() }); })()`,
	);
	const plain = await page.context().newPage();
	await plain.addScriptTag({ path: CYTOSCAPE });
	await plain.evaluate(
		`(() => { const { width, height, ...picture } = ${picture}; const container = document.createElement('div'); container.style.cssText = 'width:' + width + 'px;height:' + height + 'px'; document.body.append(container); window.bare = cytoscape({ container, ...picture, layout: { name: 'preset' } }); })()`,
	);
	await panWork(plain, BARE);
	const bare = await panWork(plain, BARE);
	await plain.close();
	return { ours, bare };
}
