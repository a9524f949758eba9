// @vitest-environment jsdom
import '#tests/support/jsdom.ts';
import { renderHook } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { layoutInput, type RealPicture, realPicture, unfolded } from '#tests/web/view-model/picture-support.ts';
import { useInView } from '#web/pages/use-in-view.ts';
import { FIRST_SIGHT } from '#web/state/explorer.ts';
import type { Picture } from '#web/view-model/elements.ts';
import { pictureLayout } from '#web/view-model/picture-layout.ts';
import { visibleGraph } from '#web/view-model/visible-graph.ts';

const STRATEGY = NodeId.parse('no.pol.edos');

let real: RealPicture;
beforeAll(async () => {
	real = await realPicture();
}, 60_000);

async function picture(open: readonly NodeId[], isNarrow: boolean): Promise<Picture> {
	const loaded = await unfolded(real, open);
	const input = layoutInput(loaded, real.declared, open);
	const layout = pictureLayout({ ...input, ...(isNarrow && { narrow: { lane: 'norge', width: 360 } }) });
	return { graph: visibleGraph(loaded, input.stubs, real.declared, { ...FIRST_SIGHT, open }), layout, lines: [], routes: new Map() };
}

async function seenAfterUnfolding(isNarrow: boolean) {
	const [folded, open] = await Promise.all([picture([], isNarrow), picture([STRATEGY], isNarrow)]);
	const states = { folded: FIRST_SIGHT, open: { ...FIRST_SIGHT, open: [STRATEGY] } };
	const { result, rerender } = renderHook(({ at }) => useInView(at === 'open' ? open : folded, states[at], []), {
		initialProps: { at: 'folded' as 'folded' | 'open' },
	});
	rerender({ at: 'open' });
	return { ids: result.current, block: open.layout.blocks.flatMap(({ nodes }) => nodes) };
}

it('has what was unfolded in view with its opener', async () => {
	const { ids, block } = await seenAfterUnfolding(false);
	expect(ids).toStrictEqual([STRATEGY, ...block]);
});

it('on a narrow screen has the new cards in view, which stand too far from their opener to see both', async () => {
	const { ids, block } = await seenAfterUnfolding(true);
	expect(block.length).toBeGreaterThan(10);
	expect(ids).toStrictEqual(block);
});
