import type { CDPSession, Page } from 'playwright-core';

/** Work of the page's main thread per frame, in milliseconds of its own processor time. */
export interface FrameWork {
	readonly frames: number;
	readonly work: number;
	readonly script: number;
	readonly style: number;
	readonly layout: number;
}

/** What the browser counts of a page's main thread, in seconds. */
async function countersOf(session: CDPSession): Promise<ReadonlyMap<string, number>> {
	const { metrics } = await session.send('Performance.getMetrics');
	return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Runs something that lasts for so many frames and counts what the main thread does meanwhile, per frame. */
export async function frameWork(page: Page, act: () => Promise<number>): Promise<FrameWork> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const before = await countersOf(session);
	const frames = await act();
	const after = await countersOf(session);
	await session.detach();
	const perFrame = (name: string) => (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000) / frames;
	return {
		frames,
		work: perFrame('TaskDuration'),
		script: perFrame('ScriptDuration'),
		style: perFrame('RecalcStyleDuration'),
		layout: perFrame('LayoutDuration'),
	};
}

/** Scrolls the window a step at each frame; answers after so many frames. Written as text, since it runs in the page. */
export async function scrollFrames(page: Page, frames: number, step: number): Promise<number> {
	await page.evaluate(
		`new Promise((done) => { let left = ${frames}; (function next() { if (left-- === 0) return done(); scrollBy({ top: ${step}, behavior: 'instant' }); requestAnimationFrame(next); })(); })`,
	);
	return frames;
}
