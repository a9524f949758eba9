import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { nodeKinds, relationKinds } from '#graph/model/vocabulary.ts';
import { LAYOUT_NAMES } from '#web/diagram/layout/layouts.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** What the page shows once it rests. */
export interface Sight {
	readonly cards: readonly string[];
	readonly selected: string | null;
	/** Cards on each other, blank ones, an error in place of the page, a picture that never rests. */
	readonly faults: readonly string[];
}

/** What is done to the page: another address in the same page, a tap in the picture, or a step through history. */
type Act =
	| { readonly kind: 'go'; readonly address: string }
	| { readonly kind: 'tap' | 'doubleTap'; readonly card: string }
	| { readonly kind: 'back' | 'forward' }
	| { readonly kind: 'look' };

/** Acts within the loaded page, waits until its picture rests, and looks at it. */
export function act(page: Page, what: Act): Promise<Sight> {
	return page.evaluate(async (what: Act): Promise<Sight> => {
		const REST_MS = 20_000;
		const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
		const picture = () => document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>('.__________cytoscape_container')?._cyreg?.cy;
		if (what.kind === 'go') history.pushState({}, '', what.address);
		else if (what.kind === 'tap') picture()?.getElementById(what.card).emit('onetap');
		else if (what.kind === 'doubleTap') picture()?.getElementById(what.card).emit('dbltap');
		else if (what.kind !== 'look') {
			const moved = new Promise((done) => addEventListener('popstate', done, { once: true }));
			history[what.kind]();
			await Promise.race([moved, new Promise((done) => setTimeout(done, 400))]);
		}
		const isBusy = () =>
			(picture() === undefined && document.querySelector('[role="alert"]') === null) ||
			document.querySelector('main [aria-busy="true"]:not(:has(.waiting-long))') !== null ||
			document.querySelector('[data-testid="graph"]:not([data-settled="true"])') !== null;
		const start = performance.now();
		for (let quiet = 0; quiet < 3 && performance.now() - start < REST_MS; quiet = isBusy() ? 0 : quiet + 1) await frame();
		const faults = isBusy() ? ['the picture does not rest'] : [];
		for (const alert of document.querySelectorAll('main [role="alert"], #root > [role="alert"]'))
			faults.push(`alert: ${alert.textContent}`);
		if (document.querySelector('h1') === null) faults.push('the page has no heading');
		const cards = picture()?.nodes('.card, .stub').toArray() ?? [];
		// Who hides a model hides all its parts.
		if (cards.length === 0 && !location.search.includes('hide=')) faults.push('nothing is drawn');
		const boxes = cards
			.map((card) => ({ id: card.id(), ...card.position(), width: Number(card.data('width')), height: Number(card.data('height')) }))
			.sort((a, b) => a.x - b.x);
		boxes.forEach((a, i) => {
			for (const b of boxes.slice(i + 1)) {
				const isApart = Math.abs(a.x - b.x) * 2 > a.width + b.width - 1 || Math.abs(a.y - b.y) * 2 > a.height + b.height - 1;
				if (!isApart) faults.push(`${a.id} lies on ${b.id}`);
			}
		});
		for (const card of cards) if (String(card.data('label')).trim() === '') faults.push(`${card.id()} is blank`);
		const selected = document.querySelector('[role="treeitem"][aria-selected="true"]')?.getAttribute('data-id') ?? null;
		return { cards: boxes.map(({ id }) => id).sort(), selected, faults };
	}, what);
}

/** Faults that the browser itself tells of. */
export function watched(page: Page): { readonly faults: () => readonly string[] } {
	const met: string[] = [];
	page.on('pageerror', ({ message }) => met.push(`page error: ${message}`));
	page.on('console', (message) => {
		// An id that is not in the graph is asked for and not found.
		if (message.type() === 'error' && !message.text().includes('404')) met.push(`console: ${message.text()}`);
	});
	return { faults: () => met.splice(0) };
}

const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 1280, height: 720 },
	{ width: 1024, height: 768 },
	{ width: 768, height: 1024 },
	{ width: 360, height: 740 },
] as const;

interface Walk {
	readonly seed: number;
	readonly steps: number;
	/** Every how many steps the address is opened anew. */
	readonly reopenEvery: number;
	readonly ids: readonly string[];
	readonly models: readonly string[];
	/** An address of the server, with a slash at its end. */
	readonly start: string;
}

interface Walked {
	readonly faults: readonly string[];
	readonly byKind: ReadonlyMap<string, number>;
	readonly reopened: number;
}

/** Does anything that a person can do, so many times, and looks at the page after each. */
export async function walk(page: Page, { seed, steps, reopenEvery, ids, models, start }: Walk): Promise<Walked> {
	const random = randomFrom(seed);
	const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
	const errors = watched(page);
	const faults: string[] = [];
	const byKind = new Map<string, number>();
	let [sight, depth, ahead, reopened] = [await act(page, { kind: 'look' }), 0, 0, 0];

	/** Changes of the address, by name; each as the page itself would write it. */
	const changes: Readonly<Record<string, (at: URLSearchParams) => void>> = {
		select: (at) => at.set('selected', pick(ids) ?? ''),
		selectShown: (at) => at.set('selected', pick(sight.cards.filter((id) => !id.startsWith('stub:'))) ?? ''),
		clear: (at) => at.delete('selected'),
		expand: (at) => toggle(at, 'open', pick(sight.cards.filter((id) => !id.startsWith('stub:')))),
		expandKind: (at) => toggle(at, 'open', `${pick(ids)}:${pick(relationKinds)}`),
		collapse: (at) => toggle(at, 'open', pick(at.get('open')?.split(',') ?? [])),
		collapseAll: (at) => at.delete('open'),
		hide: (at) => toggle(at, 'hide', pick(sight.cards.filter((id) => !id.startsWith('stub:')))),
		hideKind: (at) => toggle(at, 'hide', pick(nodeKinds)),
		showAll: (at) => at.delete('hide'),
		filterReadings: (at) => flip(at, 'editorial', 'off'),
		filterMappings: (at) => flip(at, 'samsvar', 'off'),
		path: (at) => {
			at.set('from', pick(ids) ?? '');
			at.set('to', pick(ids) ?? '');
		},
		leavePath: (at) => {
			at.delete('from');
			at.delete('to');
		},
		focus: (at) => {
			at.set('around', pick(sight.cards.filter((id) => !id.startsWith('stub:'))) ?? '');
			at.set('steps', pick(['1', '2', '3']) ?? '1');
			at.delete('open');
		},
		gather: (at) => at.set('gather', pick(['theme', 'model', 'none']) ?? 'theme'),
		leaveFocus: (at) => {
			for (const name of ['around', 'steps', 'gather']) at.delete(name);
		},
		layout: (at) => {
			at.set('layout', pick(LAYOUT_NAMES) ?? '');
			at.set('root', pick(models) ?? '');
		},
		language: (at) => at.set('lang', pick(['nb', 'nn', 'da', 'en']) ?? 'nb'),
		table: (at) => flip(at, 'view', 'table'),
		restart: (at) => {
			for (const name of [...at.keys()]) if (name !== 'lang') at.delete(name);
		},
	};
	// What makes the picture smaller comes often enough for it not to be full all the time.
	const kinds = [
		...Object.keys(changes),
		'leaveFocus',
		'leaveFocus',
		'leavePath',
		'collapseAll',
		'restart',
		'tap',
		'doubleTap',
		'back',
		'forward',
		'resize',
	];

	async function step(kind: string): Promise<Sight> {
		if (kind === 'resize') {
			await page.setViewportSize(pick(SIZES) ?? SIZES[0]);
			return act(page, { kind: 'look' });
		}
		if (kind === 'tap' || kind === 'doubleTap') return act(page, { kind, card: pick(sight.cards) ?? '' });
		if (kind === 'back' && depth > 0) {
			depth--;
			ahead++;
			return act(page, { kind });
		}
		if (kind === 'forward' && ahead > 0) {
			depth++;
			ahead--;
			return act(page, { kind });
		}
		const at = new URL(page.url()).searchParams;
		changes[kind]?.(at);
		for (const [name, value] of [...at]) if (value === '') at.delete(name);
		depth++;
		ahead = 0;
		return act(page, { kind: 'go', address: `${start}?${at}` });
	}

	for (let i = 1; i <= steps; i++) {
		const kind = pick(kinds) ?? 'clear';
		byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
		sight = await step(kind);
		const where = `step ${i} (${kind}, seed ${seed}) ${page.url()}`;
		for (const fault of [...sight.faults, ...errors.faults()]) faults.push(`${where}: ${fault}`);
		if (i % reopenEvery === 0) {
			reopened++;
			// Only while it is needed: a page behind another draws one frame a second.
			const other = await page.context().newPage();
			const othersErrors = watched(other);
			await other.setViewportSize(page.viewportSize() ?? SIZES[0]);
			await other.goto(page.url());
			const anew = await act(other, { kind: 'look' });
			for (const fault of [...anew.faults, ...othersErrors.faults()]) faults.push(`${where}, opened anew: ${fault}`);
			await other.close();
			await page.bringToFront();
			// A step that asks for nothing is drawn some frames later, which nothing on the page tells.
			for (let again = 0; again < 10 && anew.cards.join() !== sight.cards.join(); again++) {
				await page.waitForTimeout(300);
				sight = await act(page, { kind: 'look' });
			}
			if (anew.cards.join() !== sight.cards.join()) faults.push(`${where}: shows ${difference(sight.cards, anew.cards)} opened anew`);
			if (anew.selected !== sight.selected) faults.push(`${where}: selects ${anew.selected} opened anew, not ${sight.selected}`);
		}
		if (faults.length > 20) break;
	}
	return { faults, byKind, reopened };
}

function difference(before: readonly string[], after: readonly string[]): string {
	const [lost, added] = [before.filter((id) => !after.includes(id)), after.filter((id) => !before.includes(id))];
	return `${lost.length} fewer (${lost.slice(0, 3)}) and ${added.length} more (${added.slice(0, 3)})`;
}

function toggle(at: URLSearchParams, name: string, value: string | undefined): void {
	if (value === undefined) return;
	const all = at.get(name)?.split(',') ?? [];
	const next = all.includes(value) ? all.filter((one) => one !== value) : [...all, value];
	at.set(name, next.join(','));
}

function flip(at: URLSearchParams, name: string, value: string): void {
	if (at.has(name)) at.delete(name);
	else at.set(name, value);
}

/** What was walked, on one line of the test's output. */
export function report(title: string, counts: Iterable<readonly [string, number]>): void {
	process.stdout.write(`${title}: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}\n`);
}
