import type { Edge, EdgeStyle, Route } from '#web/diagram/edges/route.ts';
import type { Box, Point } from '#web/diagram/geometry.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';
import type { Layout, TrayGroup } from '#web/diagram/layout/layout.ts';
import type { Paint } from '#web/diagram/palette.ts';
import type { CardShape, Rank } from '#web/node/kind-style.ts';

/** A visible graph with the positions of its cards and the routes of its edges. */
export interface Diagram {
	readonly graph: VisibleGraph;
	readonly layout: Layout;
	readonly edges: readonly Edge[];
	readonly routes: ReadonlyMap<string, Route>;
}

/** Texts of the diagram other than those on cards. */
export interface DiagramWords {
	bandTitle(bands: Layout['bands'][number]['bands']): string;
	bandSentence(bands: Layout['bands'][number]['bands']): string;
	laneTitle(lane: string): string;
	trayGroup(kind: TrayGroup, count: number): string;
	trayMore(count: number): string;
	/** The label of an edge, read from `from` to `to`. */
	relation(edge: Edge): string;
	/** How many mappings lie further down between two cards. */
	below(count: number): string;
}

/**
 * Everything to draw, with absolute points in world units and colours by name. The canvas and the SVG writer both draw
 * this, so that a saved file looks like the screen.
 */
export interface Scene {
	/** Within a layer, from back to front. */
	readonly boxes: readonly SceneBox[];
	readonly edges: readonly SceneEdge[];
}

/** The layer of each kind of box; higher ones are drawn over lower ones. */
export const LAYERS = {
	sector: 0,
	background: 0,
	frame: 1,
	text: 2,
	// Over the frame that it stands in.
	tray: 2,
	'tray-text': 3,
	'level-label': 4,
	card: 4,
	stub: 4,
	count: 5,
	'edge-label': 5,
	badge: 6,
} as const;

export type BoxKind = keyof typeof LAYERS;

/** A card, or anything else with a rectangle. */
export interface SceneBox extends Box {
	readonly id: string;
	readonly kind: BoxKind;
	/** The card or edge that a badge, count or label belongs to. */
	readonly owner?: string;
	/** Of a card: the model that it is part of and the cards whose trays it stands in. It is as near to them as a neighbour. */
	readonly within?: readonly string[];
	/** Absent for boxes with only a label. */
	readonly style?: BoxStyle;
	readonly label?: Label;
	readonly icon?: Icon;
	readonly rank?: Rank;
	readonly isDraggable?: boolean;
}

export interface BoxStyle {
	readonly shape: CardShape | { readonly polygon: readonly Point[] };
	/** Corner radius. */
	readonly radius: number;
	readonly fill: Paint;
	readonly border: Paint;
	readonly borderWidth: number;
	readonly borderStyle: 'solid' | 'dashed' | 'double';
}

/** Text, centred in its box. */
export interface Label {
	readonly lines: readonly string[];
	readonly size: number;
	readonly weight: number;
	readonly paint: Paint;
	/** The label when zoomed out. */
	readonly far?: { readonly lines: readonly string[]; readonly size: number };
}

export interface Icon extends Box {
	/** SVG path data on a 16 × 16 field, drawn as strokes. */
	readonly path: string;
	readonly paint: Paint;
}

export interface SceneEdge {
	readonly id: string;
	/** The cards at which its path starts and ends. */
	readonly source: string;
	readonly target: string;
	readonly kind: EdgeStyle | 'stub';
	readonly path: EdgePath;
	readonly arrow: 'none' | 'source' | 'target';
	readonly paint: Paint;
	readonly width: number;
	readonly isDashed: boolean;
}

/** From source to target; `straight`, drawn dimmed, if no route was found. */
export type EdgePath =
	/** `radii` has one entry for each point between the ends. */
	| { readonly kind: 'corners'; readonly points: readonly Point[]; readonly radii: readonly number[] }
	| { readonly kind: 'curve'; readonly points: readonly [Point, Point, Point, Point] }
	| { readonly kind: 'straight'; readonly points: readonly [Point, Point] };
