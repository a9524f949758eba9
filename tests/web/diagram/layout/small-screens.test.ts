import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { LANGUAGES, type Language } from '#graph/model/language.ts';
import { expanded, layoutInput, type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { homeViewport } from '#web/canvas/camera.ts';
import { networkForces } from '#web/canvas/fcose.ts';
import { FONT_SIZE } from '#web/diagram/card.ts';
import { left, overlap, right } from '#web/diagram/geometry.ts';
import { diagramLayout } from '#web/diagram/layout/diagram-layout.ts';
import type { Layout, LayoutInput } from '#web/diagram/layout/layout.ts';
import { LAYOUT_NAMES, LAYOUTS, type LayoutName, loadLayout } from '#web/diagram/layout/layouts.ts';
import { type LoadedGraph, loadedGraph } from '#web/explore/model/loaded-graph.ts';
import { PARTS } from '#web/explore/model/requests.ts';
import { titleOf } from '#web/node/title.ts';

const SCREEN = { width: 360, height: 600 };
const LEAST_TYPE = 11;
const LANES = ['norge', 'danmark'];

let real: RealGraph;
let models: readonly NodeId[];
beforeAll(async () => {
	real = await realGraph();
	models = (await real.store.models({})).models.map(({ id }) => id);
}, 60_000);

function inputIn(lang: Language, loaded: LoadedGraph): LayoutInput {
	const input = layoutInput(loaded, real.declared);
	return {
		...input,
		cardText(id) {
			const node = loaded.nodes.get(NodeId.safeParse(id).data ?? NodeId.parse('none'));
			if (node === undefined) return input.cardText(id);
			const title = titleOf(node, lang);
			return { text: node.shortLabel?.[title.lang] ?? title.text, bold: true };
		},
	};
}

function faults(layout: Layout, name: string): readonly string[] {
	const cards = [...layout.cards.values()];
	const { zoom, pan } = homeViewport(layout.core, SCREEN, layout.isNarrow);
	return [
		...cards
			.filter((card) => left(card) * zoom + pan.x < 0 || right(card) * zoom + pan.x > SCREEN.width)
			.map(({ id }) => `${name}: ${id} is cut`),
		...(FONT_SIZE * zoom < LEAST_TYPE ? [`${name}: the type is ${FONT_SIZE * zoom} px high`] : []),
		...cards.flatMap((a, i) =>
			cards
				.slice(i + 1)
				.filter((b) => overlap(a, b, 4))
				.map((b) => `${name}: ${a.id} × ${b.id}`),
		),
	];
}

async function graphsOf(name: LayoutName): Promise<readonly LoadedGraph[]> {
	if (!LAYOUTS[name].needsModel) return [await expanded(real, [])];
	return Promise.all(
		models.map(async (root) => {
			const parts = await real.store.neighbourhood({ id: root, ...PARTS });
			return loadedGraph(real.overview, { neighbourhoods: new Map(), root: parts }, { expanded: [], root });
		}),
	);
}

describe.each(LAYOUT_NAMES)('on a phone, %s', (name) => {
	it('shows whole cards with readable type in every language, for every model', async () => {
		const layout = await loadLayout(LAYOUTS[name], { forces: async () => networkForces });
		const graphs = await graphsOf(name);
		const found = LANGUAGES.flatMap((lang) =>
			graphs.flatMap((loaded) =>
				(LAYOUTS[name].hasLanes ? LANES : ['']).flatMap((lane) =>
					faults(
						diagramLayout({ ...inputIn(lang, loaded), layout, narrow: { lane, width: SCREEN.width } }),
						`${lang} ${loaded.root ?? lane}`,
					),
				),
			),
		);
		expect(found).toStrictEqual([]);
	}, 120_000);
});
