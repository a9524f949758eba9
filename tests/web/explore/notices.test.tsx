import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { renderPanel } from '#tests/support/page.tsx';
import { type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { DraggedNotice } from '#web/explore/list/dragged-notice.tsx';
import { loadedGraph } from '#web/explore/model/loaded-graph.ts';
import { EGO } from '#web/explore/model/requests.ts';
import { type ExplorerState, focusNeighbourhood, INITIAL_STATE } from '#web/explore/model/state.ts';
import { DiagramNotices } from '#web/explore/notices.tsx';

const node = NodeId.parse('no.km.t2');

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
}, 60_000);
afterEach(cleanup);

async function notices(state: ExplorerState) {
	const around = await real.store.neighbourhood({ id: node, depth: 3, ...EGO });
	const loaded = loadedGraph(real.overview, { neighbourhoods: new Map(), ego: around }, state);
	const states: ExplorerState[] = [];
	renderPanel(
		<div role="status">
			<DiagramNotices state={state} loaded={loaded} shown={loaded.within?.size ?? 0} onChange={(to) => states.push(to(state))} />
		</div>,
	);
	return { states, text: (await screen.findByRole('status')).textContent, all: around.nodes.length };
}

it('report automatic clustering with the total, and offer to show nodes one by one', async () => {
	const state = focusNeighbourhood(INITIAL_STATE, { node, steps: 3 });
	const { text, states, all } = await notices(state);
	expect(text).toContain(`Nabolaget har ${all} kort.`);
	expect(text).toMatch(/\d+ kort til venter bak tallene på kortene/);
	await userEvent.click(screen.getByRole('button', { name: 'Vis dem enkeltvis (høyst 150)' }));
	expect(states).toStrictEqual([{ ...state, cluster: 'none' }]);
});

it('count omitted neighbours, and offer clustering', async () => {
	const state: ExplorerState = { ...focusNeighbourhood(INITIAL_STATE, { node, steps: 3 }), cluster: 'none' };
	const { text, states, all } = await notices(state);
	expect(text).toContain(`Bildet viser høyst 150 kort; ${all - 150} naboer fikk ikke plass. Samle naboer under:`);
	await userEvent.click(screen.getByRole('button', { name: 'tema' }));
	expect(states).toStrictEqual([{ ...state, cluster: 'theme' }]);
});

afterEach(cleanup);

it('offers to reset dragged cards only if there are any', async () => {
	const forget = vi.fn();
	renderPanel(
		<>
			<DraggedNotice count={0} onForget={() => undefined} />
			<DraggedNotice count={2} onForget={forget} />
		</>,
	);
	expect(await screen.findByText('Du har flyttet 2 kort.')).toBeTruthy();
	await userEvent.click(screen.getByRole('button'));
	expect(forget).toHaveBeenCalledOnce();
});
