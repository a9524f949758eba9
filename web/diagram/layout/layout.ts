import type { NodeId } from '#graph/model/ids.ts';
import type { Band } from '#graph/model/overview-plan.ts';
import type { RelationKind } from '#graph/model/vocabulary.ts';
import type { CardText } from '#web/diagram/card.ts';
import type { Box, Point } from '#web/diagram/geometry.ts';
import type { CardId, LayoutGraph, Stub } from '#web/diagram/input.ts';
import type { Measure } from '#web/diagram/text-measure.ts';
import type { ExpandedBlock } from './expansion.ts';
import type { Space } from './swimlane-metrics.ts';

/** Centres of cards, by id. */
export type Places = ReadonlyMap<string, Point>;

/** The card of a node or a stub, with its text broken into lines. */
export interface PlacedCard extends Box {
	readonly id: CardId;
	readonly lines: readonly string[];
}

/** One band, or several on narrow screens, where a frame spans them. */
export interface PlacedBand extends Box {
	readonly bands: readonly Band[];
	/** The area of its text at the left; without it the text is along its upper border. */
	readonly strip?: Box;
}

export interface PlacedLane extends Box {
	readonly id: string;
}

/** A model that spans bands: a box around its parts, or a spine, a card above the lane whose bands hold its levels. */
export interface PlacedFrame extends Box {
	readonly node: NodeId;
	readonly shape: 'box' | 'spine';
	readonly caption?: Box & { readonly lines: readonly string[] };
}

/** Where a block of expanded nodes is, relative to the base layout. */
export type Side = 'left' | 'right' | 'below' | 'among' | 'tray';

/** What the cards of a tray have in common. */
export type TrayGroup = 'resources' | 'policy' | 'parts' | 'mappings' | 'others';

/** The title of a group of cards in a tray. */
export interface PlacedGroup extends Box {
	readonly kind: TrayGroup;
	readonly nodes: readonly CardId[];
	/** The control that shows the rest: how many there are, and by which relation kinds they are reached. */
	readonly more?: Box & { readonly count: number; readonly kinds: readonly RelationKind[] };
	/** Whether all have the same relation to the source, so that the title can say it. */
	readonly isAlike: boolean;
}

/** The box around the nodes that expanding one source added. */
export interface PlacedBlock extends Box {
	readonly source: NodeId;
	readonly side: Side;
	readonly nodes: readonly CardId[];
	/** In a tray. */
	readonly groups?: readonly PlacedGroup[];
	/** The nodes whose edges are drawn although they are in a tray: on a path, selected or expanded. */
	readonly linked?: readonly CardId[];
}

/** A background piece of a wheel: one part's arc of one ring. */
export interface PlacedSector extends Box {
	readonly id: string;
	readonly ring: number;
	readonly outline: readonly Point[];
}

/** The box that the camera starts at. */
export interface Home extends Box {
	/** The camera shows all of the box down to this zoom. */
	readonly leastZoom?: number;
}

/** How a layout draws edges, expanded nodes and models. */
export interface LayoutStyle {
	/** `orthogonal` edges have right-angled corners; `free` ones are straight or have one bend. */
	readonly edges: 'orthogonal' | 'free';
	/** Edges from a whole to its parts: from a band's heading, on a shared stem, or as free edges. */
	readonly hierarchy: 'heading' | 'stem' | 'free';
	/** Where expanded nodes go: in a tray under their source, outward from the middle, or next to their source. */
	readonly expand: 'lanes' | 'outward' | 'beside';
	/** Whether models without a frame are filled like those with one. */
	readonly fillsModels: boolean;
}

/** Positions in world units; at zoom 1 a unit is a CSS pixel. */
export interface Layout {
	/** The style of what was laid out: that of the built-in layout while another one is loading. */
	readonly style: LayoutStyle;
	readonly isNarrow: boolean;
	readonly cards: ReadonlyMap<string, PlacedCard>;
	readonly bands: readonly PlacedBand[];
	readonly lanes: readonly PlacedLane[];
	readonly frames: readonly PlacedFrame[];
	readonly blocks: readonly PlacedBlock[];
	readonly sectors: readonly PlacedSector[];
	/** The whole of each part, by id: in diagrams of one model, and for cards under a level heading. */
	readonly wholes: ReadonlyMap<string, string>;
	/** Ids of levels that are headings, which level connectors join. */
	readonly headings: ReadonlySet<string>;
	/** The base layout, without expanded nodes. */
	readonly core: Home;
}

/** The result of a layout algorithm, before anything is expanded. */
export type BaseLayout = Omit<Layout, 'style' | 'blocks'>;

/** For layouts without bands and lanes. */
export const NO_LANES: Pick<Layout, 'bands' | 'lanes' | 'frames' | 'sectors' | 'wholes' | 'headings'> = {
	bands: [],
	lanes: [],
	frames: [],
	sectors: [],
	wholes: new Map(),
	headings: new Set(),
};

/** Computes the base layout, and optionally how expanded nodes are placed in it. Undefined if there is nothing to lay out. */
export type LayoutAlgorithm = (input: LayoutInput) => { readonly base: BaseLayout; readonly among?: PlaceAmong } | undefined;

/** A layout whose code is loaded. */
export interface LoadedLayout {
	readonly style: LayoutStyle;
	readonly algorithm: LayoutAlgorithm;
}

export interface LayoutInput {
	readonly loaded: LayoutGraph;
	/** Nodes and stubs that were added by expanding `source`. */
	readonly expansions: readonly { readonly source: NodeId; readonly nodes: readonly CardId[] }[];
	readonly stubs: readonly Stub[];
	/** Nodes that a tray shows whatever their place in their group, and `source:kind` of those it shows all of. */
	readonly wanted?: ReadonlySet<string>;
	/** Text of a card, by node or stub. */
	cardText(id: string): CardText;
	captionText(node: NodeId): string | undefined;
	readonly measure: Measure;
	/** Absent for the built-in layout, and while another one is loading. */
	readonly layout?: LoadedLayout | undefined;
	/** The canvas that the levels are laid out for, so that they can be read without moving the picture. */
	readonly space?: Space;
	/** Narrower columns, for tablets. */
	readonly isCompact?: boolean;
	/** Boxes that expanded nodes must not cover. */
	readonly taken?: readonly Box[];
	/** The single lane of a narrow screen, and its width. */
	readonly narrow?: { readonly lane: string; readonly width: number };
}

/** Places expanded nodes among the existing cards; undefined if there are too many. */
export type PlaceAmong = (
	expansion: LayoutInput['expansions'][number],
	placed: ReadonlyMap<string, PlacedCard>,
) => ExpandedBlock | undefined;
