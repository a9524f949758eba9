import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { expanded, layoutInput, type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { generatedOverview } from '#tests/web/diagram/generated-overview.ts';
import { FONT_SIZE, PADDING } from '#web/diagram/card.ts';
import { bottom, overlap, top } from '#web/diagram/geometry.ts';
import { diagramLayout } from '#web/diagram/layout/diagram-layout.ts';
import type { Layout, LayoutInput, PlacedCard } from '#web/diagram/layout/layout.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import { loadedGraph } from '#web/explore/model/loaded-graph.ts';

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
});

function overlapping(layout: Layout): readonly string[] {
	const cards = [...layout.cards.values()];
	return cards.flatMap((a, i) =>
		cards
			.slice(i + 1)
			.filter((b) => overlap(a, b))
			.map((b) => `${a.id} × ${b.id}`),
	);
}

function isTooWide({ lines, width, height }: PlacedCard): boolean {
	return lines.some((line) => measureInter(line, false) * FONT_SIZE > width - PADDING.x) || lines.length * 16 > height;
}

describe('the overview', () => {
	it('places every planned node, without overlaps', async () => {
		const loaded = await expanded(real, []);
		const layout = diagramLayout(layoutInput(loaded, real.declared));
		expect(overlapping(layout)).toStrictEqual([]);
		expect(real.overview.nodes.filter((node) => !layout.cards.has(node.id))).toStrictEqual([]);
		expect([...layout.cards.values()].filter((card) => isTooWide(card))).toStrictEqual([]);
	});

	it('is one lane of two columns on a phone', async () => {
		const input = { ...layoutInput(await expanded(real, []), real.declared), narrow: { lane: 'danmark', width: 360 } };
		const layout = diagramLayout(input);
		expect(overlapping(layout)).toStrictEqual([]);
		expect(layout.core.width).toBe(360);
		expect([...layout.cards.keys()].filter((id) => id.startsWith('no.'))).toStrictEqual([]);
		expect([...layout.cards.values()].filter((card) => isTooWide(card))).toStrictEqual([]);
	});
});

describe('expanding', () => {
	it('keeps the card that is expanded where it is, moves others only down and up, and overlaps none', {
		timeout: 60_000,
	}, async () => {
		const ids = real.overview.nodes.map((node) => node.id);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 6 }), async (toggles) => {
				let open: readonly NodeId[] = [];
				let before = diagramLayout(layoutInput(await expanded(real, []), real.declared));
				for (const id of toggles) {
					open = open.includes(id) ? open.filter((one) => one !== id) : [...open, id];
					const layout = diagramLayout(layoutInput(await expanded(real, open), real.declared, open), before);
					const moved = ids.filter((one) => {
						const [known, card] = [before.cards.get(one), layout.cards.get(one)];
						// Collapsing gives shared neighbours back to a tray that may stand above.
						return known?.x !== card?.x || (one === id && open.includes(id) && known?.y !== card?.y);
					});
					expect(moved).toStrictEqual([]);
					expect(overlapping(layout)).toStrictEqual([]);
					before = layout;
				}
			}),
			{ numRuns: 15 },
		);
	});

	it('is deterministic', async () => {
		const open = real.overview.nodes.slice(0, 3).map((node) => node.id);
		const loaded = await expanded(real, open);
		const input = layoutInput(loaded, real.declared, open);
		expect(diagramLayout(input)).toStrictEqual(diagramLayout(input));
	});
});

describe('any plan', () => {
	it('has no overlapping cards, on wide and narrow screens', () => {
		fc.assert(
			fc.property(generatedOverview(), fc.boolean(), (overview, isNarrow) => {
				const input: LayoutInput = {
					loaded: loadedGraph(overview, { neighbourhoods: new Map() }, { expanded: [] }),
					expansions: [],
					stubs: [],
					cardText: (id: string) => ({ text: overview.nodes.find((node) => node.id === id)?.label.nb ?? id, bold: false }),
					captionText: () => undefined,
					measure: measureInter,
					...(isNarrow && { narrow: { lane: 'aa', width: 360 } }),
				};
				const layout = diagramLayout(input);
				expect(overlapping(layout)).toStrictEqual([]);
				expect([...layout.cards.values()].filter((card) => isTooWide(card))).toStrictEqual([]);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('a tray', () => {
	const open = ['no.pol.edos', 'no.km.t2', 'dk.mdk.o2'].map((id) => NodeId.parse(id));

	it('stands under its card within the bands, beside nothing of another lane, with every card in one of its groups', async () => {
		const layout = diagramLayout(layoutInput(await expanded(real, open), real.declared, open));
		expect(layout.blocks.map(({ source }) => source)).toStrictEqual(open);
		for (const block of layout.blocks) {
			const source = layout.cards.get(block.source);
			expect(source && top(block) - bottom(source)).toBeGreaterThan(0);
			expect(layout.bands.some((band) => top(band) <= top(block) && bottom(block) <= bottom(band))).toBe(true);
			const inside = new Set<string>(block.nodes);
			expect([...layout.cards.values()].filter((card) => overlap(card, block) && !inside.has(card.id))).toStrictEqual([]);
			expect(block.groups?.flatMap(({ nodes }) => nodes).sort()).toStrictEqual([...block.nodes].sort());
		}
	});
});

describe('a group of a tray', () => {
	const AREA = NodeId.parse('no.km.t2');

	it('shows six cards and how many more there are, all that are wanted, and all of a relation kind on request', async () => {
		const loaded = await expanded(real, [AREA]);
		const input = layoutInput(loaded, real.declared, [AREA]);
		const groupIn = (wanted: readonly string[]) => {
			const layout = diagramLayout({ ...input, wanted: new Set(wanted) });
			const group = layout.blocks[0]?.groups?.find(({ kind }) => kind === 'resources');
			return { more: group?.more, shown: group?.nodes.filter((id) => layout.cards.has(id)) ?? [], all: group?.nodes ?? [] };
		};
		const few = groupIn([]);
		expect(few.shown).toHaveLength(6);
		expect(few.more?.count).toBe(few.all.length - 6);
		const last = few.all.at(-1) ?? '';
		expect(groupIn([last]).shown).toContain(last);
		expect(groupIn([last]).shown).toHaveLength(6);
		const full = groupIn(few.more?.kinds.map((kind) => `${AREA}:${kind}`) ?? []);
		expect(full.shown).toStrictEqual(full.all);
		expect(full.more).toBeUndefined();
	});
});
