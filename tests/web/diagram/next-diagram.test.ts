import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { overlap } from '#web/diagram/geometry.ts';
import { positionsAfterDrop } from '#web/diagram/layout/dragged.ts';
import { LAYOUTS } from '#web/diagram/layout/layouts.ts';
import { type DiagramInputs, type DiagramStep, nextDiagram } from '#web/diagram/next-diagram.ts';
import { INITIAL_STATE } from '#web/explore/model/state.ts';
import { visibleGraph } from '#web/explore/model/visible-graph.ts';
import { expanded, layoutInput, type RealGraph, realGraph, WORDS } from './diagram-support.ts';

const STRATEGY = NodeId.parse('no.pol.edos');
const AREA = NodeId.parse('no.km.t2');
const OTHER = NodeId.parse('dk.mdk.o4');
const NO_PLACES: DiagramInputs['places'] = new Map();
const NARROW = { narrow: { lane: 'norge', width: 360 } };

interface StepOptions {
	readonly open?: readonly NodeId[];
	readonly hidesResources?: boolean;
	readonly selected?: NodeId;
	readonly isNarrow?: boolean;
}

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
}, 60_000);

async function inputsFor({ open = [], hidesResources = false, selected, isNarrow = false }: StepOptions = {}): Promise<DiagramInputs> {
	const loaded = await expanded(real, open, selected);
	const layout = layoutInput(loaded, real.declared, open);
	const filters = {
		...INITIAL_STATE,
		expanded: open,
		hideKinds: hidesResources ? (['resource'] as const) : [],
		...(selected && { selected }),
	};
	return {
		key: 'levels',
		layout: isNarrow ? { ...layout, ...NARROW } : layout,
		graph: visibleGraph(loaded, layout.stubs, real.declared, filters),
		words: WORDS,
		places: NO_PLACES,
		focus: { selected, expanded: new Set(open), paths: [], isAlone: false },
	};
}

async function stepped(previous: DiagramStep | undefined, ...steps: readonly StepOptions[]): Promise<DiagramStep> {
	let diagram = previous;
	for (const options of steps) diagram = nextDiagram(diagram, await inputsFor(options));
	return diagram ?? nextDiagram(undefined, await inputsFor());
}

const blockOf = ({ base }: DiagramStep, source: NodeId) => base.blocks.find((block) => block.source === source)?.nodes ?? [];
/** Without those that a tray shows on request only. */
const placedIn = (step: DiagramStep, source: NodeId) => blockOf(step, source).filter((id) => step.base.cards.has(id));

describe('the next diagram', () => {
	it('does not depend on what was expanded before, and keeps what is above', async () => {
		const [both, one] = [
			await stepped(undefined, { open: [STRATEGY] }, { open: [STRATEGY, AREA] }),
			await stepped(undefined, { open: [AREA] }),
		];
		const alone = await stepped(both, { open: [AREA] });
		// Collapsing what is above moves the rest up, as if it had never been expanded.
		expect(alone.base).toStrictEqual(one.base);
		expect(both.base.cards.get(STRATEGY)).toStrictEqual(one.base.cards.get(STRATEGY));
	});

	it('keeps the route of every edge that stays when a filter removes cards', async () => {
		const all = await stepped(undefined, { open: [STRATEGY, AREA] });
		const few = await stepped(all, { open: [STRATEGY, AREA], hidesResources: true });
		expect(few.diagram.edges.length).toBeGreaterThan(10);
		expect(few.diagram.graph.nodes.size).toBeLessThan(all.diagram.graph.nodes.size);
		for (const { id } of few.diagram.edges) {
			const [route, before] = [few.diagram.routes.get(id), all.diagram.routes.get(id)];
			if (before?.kind === 'corners') expect(route, id).toStrictEqual(before);
		}
	});

	it('keeps nothing if the key changes', async () => {
		const before = await stepped(undefined, { open: [STRATEGY] }, { open: [STRATEGY, AREA] });
		const inputs = { ...(await inputsFor({ open: [AREA] })), key: 'other' };
		const anew = nextDiagram(undefined, inputs);
		expect(nextDiagram(before, inputs).base).toStrictEqual(anew.base);
		expect(nextDiagram(before, inputs).diagram.routes).toStrictEqual(anew.diagram.routes);
	});

	it('keeps nothing of the built-in layout that was drawn while another one was loading', async () => {
		const before = await stepped(undefined, { open: [STRATEGY] });
		const inputs = await inputsFor({ open: [STRATEGY] });
		const layout = { style: LAYOUTS.network.style, algorithm: () => ({ base: { ...before.base, cards: new Map() } }) };
		const now = nextDiagram(before, { ...inputs, layout: { ...inputs.layout, layout } });
		expect(now.base.style).toBe(LAYOUTS.network.style);
		expect(now.base.cards.size).toBe(blockOf(before, STRATEGY).length);
	});

	it('does not lay out again when a card is dragged, and moves it aside of what is expanded afterwards', async () => {
		const inputs = await inputsFor();
		const first = nextDiagram(undefined, inputs);
		const expanded = await stepped(first, { open: [STRATEGY] });
		const [place] = expanded.base.blocks;
		if (place === undefined) throw new Error('nothing was expanded');
		const places = positionsAfterDrop(first.base, NO_PLACES, 'no.km.n2', place);
		const dragged = nextDiagram(first, { ...inputs, places });
		expect(dragged.base).toBe(first.base);
		const now = nextDiagram(dragged, { ...(await inputsFor({ open: [STRATEGY] })), places });
		const card = now.diagram.layout.cards.get('no.km.n2');
		const others = [...now.diagram.layout.cards.values()].filter(({ id }) => id !== 'no.km.n2');
		expect(others.filter((other) => card && overlap(card, other))).toStrictEqual([]);
	});

	it('is identical for an equal graph', async () => {
		const inputs = await inputsFor({ open: [STRATEGY] });
		const first = nextDiagram(undefined, inputs);
		expect(nextDiagram(first, { ...inputs, graph: { ...inputs.graph } }).diagram).toBe(first.diagram);
	});

	it('is identical for the same inputs, and equal if a render is discarded, after any steps', async () => {
		const steps = [{}, { open: [STRATEGY] }, { open: [STRATEGY, OTHER], selected: OTHER }, { open: [AREA], isNarrow: true }] as const;
		const known = await Promise.all(steps.map(inputsFor));
		const step = fc.record({
			inputs: fc.constantFrom(...known),
			key: fc.constantFrom('levels', 'other'),
			at: fc.option(fc.record({ x: fc.integer({ min: -900, max: 2000 }), y: fc.integer({ min: -900, max: 2000 }) }), { nil: undefined }),
			paths: fc.constantFrom([], [AREA]),
		});
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
				let previous: DiagramStep | undefined;
				for (const { inputs, key, at, paths } of steps) {
					const places = at ? new Map([['no.km.n2', at]]) : NO_PLACES;
					const now: DiagramInputs = { ...inputs, key, places, focus: { ...inputs.focus, paths } };
					const next = nextDiagram(previous, now);
					expect(nextDiagram(next, now)).toBe(next);
					expect(nextDiagram(next, { ...now })).toBe(next);
					expect(nextDiagram(previous, now)).toStrictEqual(next);
					previous = next;
				}
			}),
			{ numRuns: 12 },
		);
	}, 120_000);
});

describe('in view', () => {
	it('is what was expanded, with its source', async () => {
		const diagram = await stepped(undefined, {}, { open: [STRATEGY] });
		expect(blockOf(diagram, STRATEGY).length).toBeGreaterThan(10);
		expect(diagram.inView).toStrictEqual([STRATEGY, ...placedIn(diagram, STRATEGY)]);
	});

	it('is the same on a narrow screen, where the tray is right below its source', async () => {
		const diagram = await stepped(undefined, { isNarrow: true }, { open: [STRATEGY], isNarrow: true });
		expect(blockOf(diagram, STRATEGY).length).toBeGreaterThan(10);
		expect(diagram.inView).toStrictEqual([STRATEGY, ...placedIn(diagram, STRATEGY)]);
	});

	it('is the same for a second render of the same step', async () => {
		const before = await stepped(undefined, {});
		const inputs = await inputsFor({ open: [STRATEGY] });
		expect(nextDiagram(before, inputs).inView).toStrictEqual(nextDiagram(before, inputs).inView);
		expect(nextDiagram(before, inputs).inView).toContain(STRATEGY);
	});

	it('is only what was expanded last', async () => {
		const diagram = await stepped(undefined, { open: [STRATEGY] }, { open: [STRATEGY, OTHER] });
		expect(diagram.inView).toStrictEqual([OTHER, ...placedIn(diagram, OTHER)]);
	});

	it('is the selected node with its neighbours, and does not change when the selection is cleared', async () => {
		const expanded = await stepped(undefined, {}, { open: [STRATEGY] });
		const selected = await stepped(expanded, { open: [STRATEGY], selected: AREA });
		expect(selected.inView[0]).toBe(AREA);
		expect(selected.inView.length).toBeGreaterThan(1);
		const cleared = await stepped(selected, { open: [STRATEGY] });
		expect(cleared.inView).toBe(selected.inView);
	});

	it('is every visible card of a path', async () => {
		const first = await stepped(undefined, {});
		const inputs = await inputsFor();
		const { inView } = nextDiagram(first, { ...inputs, focus: { ...inputs.focus, paths: [AREA, OTHER, STRATEGY] } });
		expect(inView).toStrictEqual([AREA, OTHER, STRATEGY].filter((id) => first.base.cards.has(id)));
	});

	it('is the whole neighbourhood if only that is shown', async () => {
		const inputs = await inputsFor();
		const { inView, base } = nextDiagram(undefined, { ...inputs, focus: { ...inputs.focus, isAlone: true } });
		expect(inView).toStrictEqual([...inputs.graph.nodes.keys()].filter((id) => base.cards.has(id)));
	});

	it('is the identical list when a card is dragged', async () => {
		const inputs = await inputsFor({ open: [STRATEGY] });
		const first = await stepped(await stepped(undefined, {}), { open: [STRATEGY] });
		const settled = nextDiagram(first, inputs);
		const dragged = nextDiagram(settled, { ...inputs, places: new Map([['no.km.n2', { x: -3000, y: 0 }]]) });
		expect(dragged.inView).toBe(settled.inView);
	});
});
