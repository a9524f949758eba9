import { describe, expect, it } from 'vitest';
import { NodeId, RelationId } from '#graph/model/ids.ts';
import { INITIAL_STATE } from '#web/explore/model/state.ts';
import { exploreParameters, searchOf, stateOf } from '#web/explore/model/url.ts';
import { parseQueryString, readSearch, toQueryString } from '#web/ui/url-params.ts';

function readState(query: string) {
	const { search, dropped } = readSearch(exploreParameters, parseQueryString(query));
	return { state: stateOf(search), dropped };
}

describe('the URL of the explorer', () => {
	it('is empty in the initial state', () => {
		expect(toQueryString({ ...searchOf(INITIAL_STATE) })).toBe('');
		expect(readState('').state).toStrictEqual(INITIAL_STATE);
	});

	it('is readable and round-trips the state', () => {
		const state = {
			selected: NodeId.parse('no.km.t2'),
			layout: 'wheel' as const,
			root: NodeId.parse('dk.mdk'),
			expanded: [NodeId.parse('no.km.t2'), `${NodeId.parse('dk.mdk.o4')}:teaches` as const],
			ego: { node: NodeId.parse('dk.mdk'), steps: 2 as const },
			cluster: 'theme' as const,
			path: { from: NodeId.parse('no.km'), to: NodeId.parse('dk.mdk'), exclude: ['teaches' as const], hubs: true, shown: 4 },
			hideKinds: ['resource' as const],
			hideNodes: [NodeId.parse('dk.mdk')],
			editorial: false,
			mappings: false,
			lane: 'danmark',
			pair: [NodeId.parse('no.km.t3'), NodeId.parse('dk.mdk.o2')] as const,
			mapping: RelationId.parse('no.km.t3:relatedMatch:dk.mdk.o2'),
		};
		const query = toQueryString({ ...searchOf(state) });
		expect(query).toBe(
			'?around=dk.mdk&editorial=off&exclude=teaches&from=no.km&gather=theme&hide=resource,dk.mdk&hubs=on&lane=danmark&layout=wheel&mapping=no.km.t3:relatedMatch:dk.mdk.o2&open=no.km.t2,dk.mdk.o4:teaches&pair=no.km.t3,dk.mdk.o2&path=4&root=dk.mdk&samsvar=off&selected=no.km.t2&steps=2&to=dk.mdk',
		);
		expect(readState(query)).toStrictEqual({ state, dropped: [] });
	});

	it('shows an ego network as a network unless it names a layout', () => {
		expect(readState('?around=no.km').state.layout).toBe('network');
		for (const layout of ['network', 'levels'] as const) {
			const state = { ...INITIAL_STATE, layout, ego: { node: NodeId.parse('no.km'), steps: 1 as const } };
			expect(readState(toQueryString({ ...searchOf(state) })).state).toStrictEqual(state);
		}
		expect(searchOf({ ...INITIAL_STATE, layout: 'network' }).layout).toBe('network');
	});

	it('drops and reports unknown values', () => {
		const { state, dropped } = readState('?open=no.km,BAD&hide=fish,resource&editorial=maybe&color=red');
		expect(state).toStrictEqual({ ...INITIAL_STATE, expanded: ['no.km'], hideKinds: ['resource'] });
		expect(dropped).toStrictEqual([
			{ parameter: 'open', value: 'BAD' },
			{ parameter: 'hide', value: 'fish' },
			{ parameter: 'editorial', value: 'maybe' },
			{ parameter: 'color', value: 'red' },
		]);
	});
});
