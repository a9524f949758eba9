import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveStore } from '#tests/bench/serve-store.ts';
import { ODD_DATASETS } from '#tests/support/odd-datasets.ts';
import { testPages } from '#tests/support/test-pages.ts';
import { act, report, walk, watched } from '#tests/support/walker.ts';
import { LAYOUT_NAMES } from '#web/diagram/layout/layouts.ts';

const PAGES = resolve(import.meta.dirname, '../../dist');
const MOST_NODES = 4;
const STEPS = 25;
const { open } = testPages();

describe.each(Object.entries(ODD_DATASETS))('a model %s', (name, dataset) => {
	let served: Awaited<ReturnType<typeof serveStore>>;
	beforeAll(async () => {
		served = await serveStore(dataset, PAGES);
	});
	afterAll(() => served.close());

	it('is drawn whole in every layout and width, whatever is selected or done', { timeout: 300_000 }, async () => {
		const ids = dataset.nodes.map(({ id }) => id);
		const some = ids.filter((_, i) => i % Math.ceil(ids.length / MOST_NODES) === 0);
		const model = dataset.nodes.find(({ kind }) => kind === 'model')?.id ?? '';
		const faults: string[] = [];
		for (const size of [
			{ width: 1280, height: 720 },
			{ width: 360, height: 740 },
		]) {
			const page = await open(`${served.address}/?lang=nb`, size);
			const errors = watched(page);
			for (const layout of LAYOUT_NAMES) {
				for (const id of ['', ...some]) {
					const address = `/?lang=nb&layout=${layout}&root=${model}${id && `&selected=${id}`}`;
					const { cards, faults: found } = await act(page, { kind: 'go', address });
					for (const fault of [...found, ...errors.faults()]) faults.push(`${size.width} ${address}: ${fault}`);
					if (id !== '' && !cards.includes(id)) faults.push(`${size.width} ${address}: has no card`);
				}
			}
			const walked = await walk(page, { seed: 1, steps: STEPS, reopenEvery: 25, ids, models: [model], start: `${served.address}/` });
			faults.push(...walked.faults);
			report(
				`${name}, ${size.width} px: ${some.length} of ${ids.length} nodes in ${LAYOUT_NAMES.length} layouts, ${STEPS} steps`,
				walked.byKind,
			);
		}
		expect(faults).toStrictEqual([]);
	});
});
