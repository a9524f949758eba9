import type { Band } from '#graph/model/overview-plan.ts';
import type { Forces } from './forces.ts';
import type { Layout, LayoutAlgorithm, LayoutStyle, LoadedLayout } from './layout.ts';

/** Messages that descriptions are made of. */
type DescriptionMessage = 'levels' | 'lanes' | 'lane' | 'wheel' | 'tree' | 'treeDown' | 'parts' | 'rings' | 'levelSteps' | 'network';

/** What a description is worded with, in the reader's language. */
export interface DescriptionWords {
	say(message: DescriptionMessage, values?: Readonly<Record<string, string | number>>): string;
	nameOf(id: string): string;
	/** The names of bands within a sentence. */
	bandNames(bands: readonly Band[]): string;
	/** The names of all lanes within a sentence, where there are several. */
	readonly lanes: string | undefined;
	/** The name of the one lane that a narrow screen shows. */
	readonly lane: string | undefined;
}

/** What algorithms need and cannot import. */
export interface LayoutTools {
	forces(): Promise<Forces>;
}

/** All that the rest of the house needs to know of a layout. */
export interface LayoutDefinition {
	/** Shows one model, whose parts must be fetched first. */
	readonly needsModel: boolean;
	/** Shows lanes, of which a narrow screen has room for one at a time. */
	readonly hasLanes: boolean;
	/** Lays out a neighbourhood as a diagram of its own, without places for the rest of the overview. */
	readonly isolatesNeighbourhoods: boolean;
	readonly style: LayoutStyle;
	/** How the cards stand, for those who do not see it. `isSeen` says which cards are. */
	describe(layout: Layout, isSeen: (id: string) => boolean, words: DescriptionWords): string;
	/** Fetches its code. What is built in is there from the beginning, so that something can be drawn until the rest has come. */
	readonly load: 'built in' | ((tools: LayoutTools) => Promise<LayoutAlgorithm>);
}

/** Every layout. One more is its own file, a definition here, and its messages in web/i18n/messages/picture.ts. */
export const LAYOUTS = {
	levels: {
		needsModel: false,
		hasLanes: true,
		isolatesNeighbourhoods: false,
		style: { edges: 'orthogonal', hierarchy: 'heading', expand: 'lanes', fillsModels: false },
		describe({ bands: placed, isNarrow }, _, { say, bandNames, lanes, lane }) {
			const bands = [...new Set(placed.flatMap((one) => one.bands))];
			const levels = say('levels', { count: bands.length, bands: bandNames(bands) });
			if (isNarrow) return `${levels} ${lane === undefined ? '' : say('lane', { lane })}`;
			return lanes === undefined ? levels : `${levels} ${say('lanes', { lanes })}`;
		},
		load: 'built in',
	},
	wheel: {
		needsModel: true,
		hasLanes: false,
		isolatesNeighbourhoods: false,
		style: { edges: 'free', hierarchy: 'free', expand: 'outward', fillsModels: true },
		describe(layout, isSeen, { say, nameOf }) {
			const parts = say('parts', { count: partsIn(layout, isSeen).length });
			const rings = say('rings', { count: new Set(layout.sectors.map(({ ring }) => ring)).size });
			return say('wheel', { model: nameOf(modelIn(layout)), parts, rings });
		},
		load: async () => (await import('./radial.ts')).radialLayout,
	},
	tree: {
		needsModel: true,
		hasLanes: false,
		isolatesNeighbourhoods: false,
		style: { edges: 'orthogonal', hierarchy: 'stem', expand: 'beside', fillsModels: true },
		describe(layout, isSeen, { say, nameOf }) {
			const seen = partsIn(layout, isSeen);
			const parts = say('parts', { count: seen.length });
			const steps = say('levelSteps', { count: Math.max(0, ...seen.map((id) => depthOf(id, layout))) });
			return say(layout.isNarrow ? 'treeDown' : 'tree', { model: nameOf(modelIn(layout)), parts, steps });
		},
		load: async () => (await import('./tree.ts')).treeLayout,
	},
	network: {
		needsModel: false,
		hasLanes: false,
		isolatesNeighbourhoods: true,
		style: { edges: 'free', hierarchy: 'free', expand: 'outward', fillsModels: true },
		describe: (_layout, _isSeen, { say }) => say('network'),
		async load({ forces }) {
			const [{ forceLayout }, made] = await Promise.all([import('./force.ts'), forces()]);
			return forceLayout(made);
		},
	},
} satisfies Readonly<Record<string, LayoutDefinition>>;

export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[];

/** Of the overview. The code of this one is built in. */
export const DEFAULT_LAYOUT: LayoutName = 'levels';
/** Bands and lanes are made for the overview; a neighbourhood alone stands better as a network. */
export const NEIGHBOURHOOD_LAYOUT: LayoutName = 'network';

/** A layout with its code; none where that is built in. */
export async function loadLayout({ style, load }: LayoutDefinition, tools: LayoutTools): Promise<LoadedLayout | undefined> {
	return load === 'built in' ? undefined : { style, algorithm: await load(tools) };
}

function partsIn({ wholes }: Layout, isSeen: (id: string) => boolean): readonly string[] {
	return [...wholes.keys()].filter(isSeen);
}

function modelIn({ wholes, cards }: Layout): string {
	return [...wholes.values()].find((id) => !wholes.has(id)) ?? [...cards.keys()][0] ?? '';
}

function depthOf(id: string, layout: Layout): number {
	const whole = layout.wholes.get(id);
	return whole === undefined ? 0 : 1 + depthOf(whole, layout);
}
