import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { graph, parameter, settled } from '#tests/support/explorer-page.ts';
import { testPages } from '#tests/support/test-pages.ts';

const PHONE = { width: 360, height: 740 };
const LAYOUTS = ['levels', 'wheel', 'tree', 'network'];

const { open } = testPages({ ...PHONE, hasTouch: true });

interface Point {
	readonly x: number;
	readonly y: number;
}

async function fingers(page: Page) {
	const session: CDPSession = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
	return {
		async drag(from: readonly Point[], to: readonly Point[]): Promise<void> {
			await send('touchStart', from);
			for (let step = 1; step <= 8; step++) {
				await send(
					'touchMove',
					from.map((point, i) => ({
						x: point.x + (((to[i]?.x ?? point.x) - point.x) * step) / 8,
						y: point.y + (((to[i]?.y ?? point.y) - point.y) * step) / 8,
					})),
				);
				await page.evaluate(() => new Promise(requestAnimationFrame));
			}
			await send('touchEnd', []);
		},
	};
}

/** Where the card with the tab stop is drawn. */
async function card(page: Page) {
	const cursor = page.locator('.picture-cursor');
	await cursor.waitFor({ state: 'attached' });
	const box = await cursor.boundingBox();
	if (box === null) throw new Error('the card has no place');
	return { ...box, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

describe.each(LAYOUTS)('a finger in the layout %s', (layout) => {
	it('pans from a card and from the ground, pinches, and a tap selects', async () => {
		const page = await open(`/?layout=${layout}`);
		const finger = await fingers(page);
		const before = await card(page);
		await finger.drag([before.middle], [{ ...before.middle, y: before.middle.y + 90 }]);
		const after = await card(page);
		expect(Math.round(after.y - before.y)).toBeGreaterThan(60);
		const canvas = await graph(page).boundingBox();
		const ground = { x: 3, y: (canvas?.y ?? 0) + 12 };
		await finger.drag([ground], [{ ...ground, y: ground.y + 60 }]);
		expect(Math.round((await card(page)).y - after.y)).toBeGreaterThan(30);
		const { width } = await card(page);
		const y = (canvas?.y ?? 0) + (canvas?.height ?? 0) / 2;
		await finger.drag(
			[
				{ x: 120, y },
				{ x: 240, y },
			],
			[
				{ x: 60, y },
				{ x: 300, y },
			],
		);
		expect((await card(page)).width).toBeGreaterThan(width);
		const { middle: at } = await card(page);
		await page.touchscreen.tap(at.x, at.y);
		await expect.poll(() => parameter(page, 'selected')).not.toBeNull();
	});
});

it('the details of a phone are drawn up by their edge, and give the focus back to the card', async () => {
	const page = await open('/');
	await page.getByRole('combobox', { name: /^Søk/ }).focus();
	const edge = page.getByRole('button', { name: 'Større eller mindre felt for detaljene' });
	const { middle } = await card(page);
	// The details are mounted ahead of time; their edge must not be.
	expect(await edge.count()).toBe(0);
	await page.touchscreen.tap(middle.x, middle.y);
	await edge.waitFor();
	await settled(page);
	const before = await edge.boundingBox();
	const from = { x: 180, y: (before?.y ?? 0) + 10 };
	await (await fingers(page)).drag([from], [{ ...from, y: 150 }]);
	await expect.poll(async () => (await edge.boundingBox())?.y ?? 0).toBeLessThan((before?.y ?? 0) - 100);
	await page.getByRole('button', { name: 'Lukk detaljene' }).click();
	await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('picture-cursor');
});

it('the ring of the focused card is seen in forced colours, and nothing moves for those who want that', async () => {
	const page = await open('/', { width: 1440, height: 900, hasTouch: false });
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	await card(page);
	await page.locator('[role="treeitem"][tabindex="0"]').focus();
	await page.keyboard.press('F6');
	const style = await page.evaluate(() => {
		const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
		return { outlineStyle, outlineWidth, of: document.activeElement?.className };
	});
	expect(style).toStrictEqual({ outlineStyle: 'solid', outlineWidth: '3px', of: 'picture-cursor' });
	const before = await card(page);
	await page.keyboard.press('0');
	await page.keyboard.press('ArrowDown');
	expect((await card(page)).y).toBeGreaterThan(before.y);
	expect(await graph(page).getAttribute('data-settled')).toBe('true');
});
