import type { NodeId } from '#graph/model/ids.ts';
import type { Band } from '#graph/model/overview-plan.ts';
import type { LayoutName } from '#web/state/explorer.ts';
import type { CardText } from './card.ts';
import type { Box, Point } from './geometry.ts';
import type { PlaceAmong } from './layout-unfold.ts';
import type { LoadedGraph } from './loaded-graph.ts';
import type { Stub } from './stubs.ts';
import type { Measure } from './text-measure.ts';

/** The middle of cards, by node or stub. */
export type Places = ReadonlyMap<string, Point>;

/** A card of a node or a stub, with its words broken into lines. */
export interface PlacedCard extends Box {
	readonly id: string;
	readonly lines: readonly string[];
}

/** Several bands where a narrow screen shows a frame that spans them. */
export interface PlacedBand extends Box {
	readonly bands: readonly Band[];
	/** Where its words stand, turned to read upwards; without it they stand along its upper border. */
	readonly strip?: Box;
}

export interface PlacedLane extends Box {
	readonly id: string;
}

/** A model that spans bands: a box around its parts, or a spine beside its lane. */
export interface PlacedFrame extends Box {
	readonly node: NodeId;
	readonly shape: 'box' | 'spine';
	/** Where the caption stands, and its lines. */
	readonly caption?: Box & { readonly lines: readonly string[] };
}

/** Which way a block of unfolded nodes stands from the first picture, or that they stand among the others. */
export type Side = 'left' | 'right' | 'below' | 'among';

/** The place that the nodes of one unfolding got together. */
export interface PlacedBlock extends Box {
	readonly opener: NodeId;
	readonly side: Side;
	readonly nodes: readonly string[];
}

/** A piece of a wheel behind its cards: what one part of the model takes of one ring. */
export interface PlacedSector extends Box {
	readonly id: string;
	readonly ring: number;
	/** Its outline within the box, from -1 to 1, as `x y x y …`. */
	readonly outline: string;
}

/** Where the camera begins. */
export interface Home extends Box {
	/** Down to this zoom one begins with all of it. */
	readonly leastZoom?: number;
}

/** Where everything stands, in world units; at zoom 1 a unit is a CSS pixel. */
export interface Layout {
	/** What was really laid out: the levels, where the model for a wheel is still to come. */
	readonly name: LayoutName;
	readonly isNarrow: boolean;
	readonly cards: ReadonlyMap<string, PlacedCard>;
	readonly bands: readonly PlacedBand[];
	readonly lanes: readonly PlacedLane[];
	readonly frames: readonly PlacedFrame[];
	readonly blocks: readonly PlacedBlock[];
	readonly sectors: readonly PlacedSector[];
	/** The whole under which a card hangs: in pictures of one model, and under the heading of a band. */
	readonly wholes: ReadonlyMap<string, string>;
	/** Levels that stand as headings over what belongs to them, with room at their left for lines from one to the next. */
	readonly headings: ReadonlySet<string>;
	/** The first picture without what was unfolded. */
	readonly core: Home;
}

/** A layout before what was unfolded has its places. */
export type BaseLayout = Omit<Layout, 'blocks'>;

/** What a layout without bands and lanes has none of. */
export const NO_LANES: Pick<Layout, 'bands' | 'lanes' | 'frames' | 'sectors' | 'wholes' | 'headings'> = {
	bands: [],
	lanes: [],
	frames: [],
	sectors: [],
	wholes: new Map(),
	headings: new Set(),
};

/** A layout with a chunk of its own, and how what is unfolded finds its place in it. Nothing where there is nothing to lay out. */
export type OtherLayout = (input: LayoutInput) => { readonly base: BaseLayout; readonly among?: PlaceAmong } | undefined;

export interface LayoutInput {
	readonly name: LayoutName;
	/** Everything to place, before any filter, and what relates it. */
	readonly loaded: LoadedGraph;
	/** Nodes and stubs that stand there because their opener was unfolded. */
	readonly unfoldings: readonly { readonly opener: NodeId; readonly nodes: readonly string[] }[];
	readonly stubs: readonly Stub[];
	/** Words on a card, by node or stub. */
	cardText(id: string): CardText;
	/** Words of a frame's caption. */
	captionText(node: NodeId): string | undefined;
	readonly measure: Measure;
	/** What lays out anything but the levels; until it has come the levels are shown. */
	readonly other?: OtherLayout | undefined;
	/** Two cards abreast and narrower gutters, for tablets. */
	readonly isCompact?: boolean;
	/** Places outside the lanes that nothing may be unfolded over. */
	readonly taken?: readonly Box[];
	/** The one lane that a narrow screen shows, and how wide it may be; absent on wide screens. */
	readonly narrow?: { readonly lane: string; readonly width: number };
}
