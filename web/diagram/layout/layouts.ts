import type { Band } from '#graph/model/overview-plan.ts';
import type { Forces } from './force.ts';
import type { Layout, LayoutAlgorithm, LayoutInput, LayoutStyle, LoadedLayout } from './layout.ts';

/** Messages for descriptions. */
type DescriptionMessage =
	| 'levels'
	| 'lanes'
	| 'lane'
	| 'wheel'
	| 'wheelDown'
	| 'tree'
	| 'treeDown'
	| 'parts'
	| 'rings'
	| 'levelSteps'
	| 'network';

/** Messages and names in the reader's language. */
export interface DescriptionWords {
	say(message: DescriptionMessage, values?: Readonly<Record<string, string | number>>): string;
	nameOf(id: string): string;
	/** The names of bands as a list within a sentence. */
	bandNames(bands: readonly Band[]): string;
	/** The names of all lanes as a list within a sentence, if there are several. */
	readonly lanes: string | undefined;
	/** The name of the single lane on narrow screens. */
	readonly lane: string | undefined;
}

/** What layouts need but must not import: the diagram's code is free of Cytoscape. */
export interface LayoutTools {
	forces(): Promise<Forces>;
}

/** Everything the rest of the code knows about a layout. */
export interface LayoutDefinition {
	/** Shows one model, whose parts must be loaded first. */
	readonly needsModel: boolean;
	/** Shows lanes, one at a time on narrow screens. */
	readonly hasLanes: boolean;
	/** Takes long even for a few cards. */
	readonly isSlow: boolean;
	/** Lays out a neighbourhood as a diagram of its own, without the rest of the overview. */
	readonly isolatesNeighbourhoods: boolean;
	readonly style: LayoutStyle;
	/** Describes the layout for screen readers. `isSeen` tells which cards are visible. */
	describe(layout: Layout, isSeen: (id: string) => boolean, words: DescriptionWords): string;
	/** Loads the code. The built-in layout is drawn until the code of another one is loaded. */
	readonly load: 'built in' | ((tools: LayoutTools) => Promise<LayoutAlgorithm>);
}

/** Every layout. To add one, add a file, a definition here, and its messages in web/i18n/messages/diagram.ts. */
export const LAYOUTS = {
	levels: {
		needsModel: false,
		hasLanes: true,
		isSlow: false,
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
		isSlow: false,
		isolatesNeighbourhoods: false,
		style: { edges: 'free', hierarchy: 'free', expand: 'outward', fillsModels: true },
		describe(layout, isSeen, { say, nameOf }) {
			const parts = say('parts', { count: partsIn(layout, isSeen).length });
			if (layout.isNarrow) return say('wheelDown', { model: nameOf(modelIn(layout)), parts });
			const rings = say('rings', { count: new Set(layout.sectors.map(({ ring }) => ring)).size });
			return say('wheel', { model: nameOf(modelIn(layout)), parts, rings });
		},
		load: async () => (await import('./radial.ts')).radialLayout,
	},
	tree: {
		needsModel: true,
		hasLanes: false,
		isSlow: false,
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
		isSlow: true,
		isolatesNeighbourhoods: true,
		style: { edges: 'free', hierarchy: 'free', expand: 'outward', fillsModels: true },
		describe: (_layout, _isSeen, { say }) => say('network'),
		async load({ forces }) {
			const [{ forceLayout }, forceSimulation] = await Promise.all([import('./force.ts'), forces()]);
			return forceLayout(forceSimulation);
		},
	},
} satisfies Readonly<Record<string, LayoutDefinition>>;

export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[];

/** The layout of the overview; the built-in one. */
export const DEFAULT_LAYOUT: LayoutName = 'levels';
/** Bands and lanes are designed for the overview; a single neighbourhood reads better as a network. */
export const NEIGHBOURHOOD_LAYOUT: LayoutName = 'network';

/** The layout that has this style: what was laid out may not be what was asked for. */
export function layoutWith(style: LayoutStyle): LayoutName {
	return LAYOUT_NAMES.find((name) => LAYOUTS[name].style === style) ?? DEFAULT_LAYOUT;
}

export function isSlow({ layout }: Pick<LayoutInput, 'layout'>): boolean {
	return layout !== undefined && LAYOUTS[layoutWith(layout.style)].isSlow;
}

/** A layout with its code; undefined for the built-in one. */
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
