import type { NodeId } from '#graph/model/ids.ts';
import type { Band } from '#graph/model/overview-plan.ts';
import type { CardText } from '#web/diagram/card.ts';
import type { Box, Point } from '#web/diagram/geometry.ts';
import type { CardId, LayoutGraph, Stub } from '#web/diagram/input.ts';
import type { Measure } from '#web/diagram/text-measure.ts';
import type { ExpandedBlock } from './expansion.ts';

/** The middle of cards, by node or stub. */
export type Places = ReadonlyMap<string, Point>;

/** A card of a node or a stub, with its words broken into lines. */
export interface PlacedCard extends Box {
	readonly id: CardId;
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
	readonly source: NodeId;
	readonly side: Side;
	readonly nodes: readonly CardId[];
}

/** A piece of a wheel behind its cards: what one part of the model takes of one ring. */
export interface PlacedSector extends Box {
	readonly id: string;
	readonly ring: number;
	readonly outline: readonly Point[];
}

/** Where the camera begins. */
export interface Home extends Box {
	/** Down to this zoom one begins with all of it. */
	readonly leastZoom?: number;
}

/** How edges run, where expanded nodes go and how models look in a layout. */
export interface LayoutStyle {
	/** Led around cards with corners, or straight or with one bend through the open space between cards. */
	readonly edges: 'orthogonal' | 'free';
	/** From a whole to its parts: from the heading of a band, on a stem that the parts share, or as any free edge. */
	readonly hierarchy: 'heading' | 'stem' | 'free';
	/** Where expanded nodes stand: beyond the lanes, outward from the middle, or next to their opener. */
	readonly expand: 'lanes' | 'outward' | 'beside';
	/** Whether models have the fill of a frame also where they have none. */
	readonly fillsModels: boolean;
}

/** Where everything stands, in world units; at zoom 1 a unit is a CSS pixel. */
export interface Layout {
	/** That of what was really laid out: of the levels, where the model for a wheel is still to come. */
	readonly style: LayoutStyle;
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

/** What a layout algorithm gives: places before anything is expanded. */
export type BaseLayout = Omit<Layout, 'style' | 'blocks'>;

/** What a layout without bands and lanes has none of. */
export const NO_LANES: Pick<Layout, 'bands' | 'lanes' | 'frames' | 'sectors' | 'wholes' | 'headings'> = {
	bands: [],
	lanes: [],
	frames: [],
	sectors: [],
	wholes: new Map(),
	headings: new Set(),
};

/** Gives places, and says how what is expanded finds its own among them. Nothing where there is nothing to lay out. */
export type LayoutAlgorithm = (input: LayoutInput) => { readonly base: BaseLayout; readonly among?: PlaceAmong } | undefined;

/** A layout whose code has come. */
export interface LoadedLayout {
	readonly style: LayoutStyle;
	readonly algorithm: LayoutAlgorithm;
}

export interface LayoutInput {
	readonly loaded: LayoutGraph;
	/** Nodes and stubs that stand there because their opener was unfolded. */
	readonly expansions: readonly { readonly source: NodeId; readonly nodes: readonly CardId[] }[];
	readonly stubs: readonly Stub[];
	/** Words on a card, by node or stub. */
	cardText(id: string): CardText;
	/** Words of a frame's caption. */
	captionText(node: NodeId): string | undefined;
	readonly measure: Measure;
	/** Anything but the levels, which are shown until its code has come. */
	readonly layout?: LoadedLayout | undefined;
	/** Two cards abreast and narrower gutters, for tablets. */
	readonly isCompact?: boolean;
	/** Places outside the lanes that nothing may be unfolded over. */
	readonly taken?: readonly Box[];
	/** The one lane that a narrow screen shows, and how wide it may be; absent on wide screens. */
	readonly narrow?: { readonly lane: string; readonly width: number };
}

/** Places for what was unfolded between the cards that stand there; none where it is too much for that. */
export type PlaceAmong = (
	expansion: LayoutInput['expansions'][number],
	standing: ReadonlyMap<string, PlacedCard>,
) => ExpandedBlock | undefined;
