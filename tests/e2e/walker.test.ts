import { beforeAll, describe, expect, inject, it } from 'vitest';
import { testPages } from '#tests/support/test-pages.ts';
import { act, report, watched } from '#tests/support/walker.ts';
import { LAYOUT_NAMES, LAYOUTS } from '#web/diagram/layout/layouts.ts';

/** Each node in one layout and width, or (`WALK=all`, some ten minutes) in every one. */
const IS_ALL = process.env['WALK'] === 'all';
const SAMPLE = 24;
const WIDE = { width: 1280, height: 720 } as const;
const NARROW = { width: 360, height: 740 } as const;
const MODELS = ['no.km', 'dk.mdk'];

const { open } = testPages();
let ids: readonly string[];
beforeAll(async () => {
	const graph: { readonly nodes: readonly { readonly id: string }[] } = await (await fetch(`${inject('baseUrl')}/api/graph`)).json();
	ids = graph.nodes.map(({ id }) => id);
});

const VIEWS = LAYOUT_NAMES.flatMap((layout) => [WIDE, NARROW].map((size) => ({ layout, size })));

describe('every node of the shipped graph, selected by its address', () => {
	it.each(VIEWS)('shows a whole picture: $layout, $size.width px', { timeout: 600_000 }, async ({ layout, size }) => {
		const page = await open('/?lang=nb', size);
		const errors = watched(page);
		const turn = VIEWS.findIndex((view) => view.layout === layout && view.size === size);
		const own = ids.filter((_, i) => IS_ALL || i % VIEWS.length === turn);
		const faults: string[] = [];
		const look = (id: string, found: readonly string[]) => faults.push(...[...found, ...errors.faults()].map((fault) => `${id}: ${fault}`));
		const addressOf = (id: string, i: number) =>
			`/?lang=nb&layout=${layout}${LAYOUTS[layout].needsModel ? `&root=${MODELS[i % 2]}` : ''}&selected=${id}`;
		for (const [i, id] of own.entries()) {
			const { cards, selected, faults: found } = await act(page, { kind: 'go', address: addressOf(id, i) });
			look(id, found);
			if (!cards.includes(id)) look(id, ['has no card']);
			if (selected !== id) look(id, [`${selected} is selected in the list`]);
		}
		const reloaded = own.filter((_, i) => i % Math.ceil((own.length * VIEWS.length) / SAMPLE) === 0);
		for (const id of reloaded) {
			await page.goto(inject('baseUrl') + addressOf(id, 0));
			const { cards, faults: found } = await act(page, { kind: 'look' });
			look(id, found);
			if (!cards.includes(id)) look(id, ['has no card when its address is opened']);
		}
		report(`${layout} at ${size.width} px`, [
			['nodes', own.length],
			['addresses opened', reloaded.length],
		]);
		expect(faults).toStrictEqual([]);
	});
});
