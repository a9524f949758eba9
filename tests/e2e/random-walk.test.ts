import { expect, inject, it } from 'vitest';
import { testPages } from '#tests/support/test-pages.ts';
import { report, walk } from '#tests/support/walker.ts';

const STEPS = Number(process.env['WALK_STEPS'] ?? 100);
const { open } = testPages();

it.each([20261128, 99])('stands random steps of everything that a person can do: seed %i', { timeout: 900_000 }, async (seed) => {
	const page = await open('/?lang=nb', { width: 1280, height: 720 });
	const start = `${inject('baseUrl')}/`;
	const graph: { readonly nodes: readonly { readonly id: string }[] } = await (await fetch(`${start}api/graph`)).json();
	const ids = graph.nodes.map(({ id }) => id);
	const { faults, byKind, reopened } = await walk(page, { seed, steps: STEPS, reopenEvery: 50, ids, models: ['no.km', 'dk.mdk'], start });
	report(`seed ${seed}, ${STEPS} steps, ${reopened} times opened anew`, byKind);
	expect(faults).toStrictEqual([]);
});
