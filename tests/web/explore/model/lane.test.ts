import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { expanded, type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { fromHome, modelSeen, shownLane } from '#web/explore/model/lane.ts';

const GDPR = NodeId.parse('dk.mdk.o4.k2');
let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
});

describe('the country that a reader begins with', () => {
	it('is Denmark in Danish, and Norway in all other languages', () => {
		const first = (lang: 'nb' | 'nn' | 'da' | 'en') => fromHome(real.overview, lang).lanes.map(({ id }) => id);
		expect(first('da')).toStrictEqual(['danmark', 'norge']);
		for (const lang of ['nb', 'nn', 'en'] as const) expect(first(lang)).toStrictEqual(['norge', 'danmark']);
	});

	it('changes nothing where the overview does not have it', () => {
		const overview = { ...real.overview, lanes: real.overview.lanes.slice(0, 1) };
		expect(fromHome(overview, 'da')).toBe(overview);
	});
});

describe('the lane of a narrow screen', () => {
	it('is that of the selected node, whatever lane was chosen', async () => {
		const loaded = await expanded(real, [], NodeId.parse('dk.mdk.o4'));
		expect(shownLane(loaded, NodeId.parse('dk.mdk.o4'), 'norge')).toBe('danmark');
	});

	it('is that of the node from which the selected one was revealed', async () => {
		expect(shownLane(await expanded(real, [], GDPR), GDPR, undefined)).toBe('danmark');
	});

	it('is otherwise the chosen one, else the first', async () => {
		const loaded = await expanded(real, []);
		expect(shownLane(loaded, undefined, 'danmark')).toBe('danmark');
		expect(shownLane(loaded, undefined, undefined)).toBe('norge');
	});
});

describe('the model that a layout of one model starts with', () => {
	it('is that of the selected node, else that of the lane', async () => {
		const loaded = await expanded(real, [], GDPR);
		expect(modelSeen(loaded, GDPR, 'norge')).toBe('dk.mdk');
		expect(modelSeen(loaded, undefined, 'danmark')).toBe('dk.mdk');
		expect(modelSeen(loaded, undefined, 'norge')).toBe('no.km');
		expect(modelSeen(loaded, undefined, undefined)).toBeUndefined();
	});

	it('is that of the lane for a node outside all models', async () => {
		const loaded = await expanded(real, []);
		const policy = loaded.overview.nodes.find(({ country, model }) => country === 'DK' && model === undefined);
		expect(modelSeen(loaded, policy?.id, shownLane(loaded, policy?.id, undefined))).toBe('dk.mdk');
	});
});
