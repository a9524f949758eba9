import type { Edge, EdgeStyle, Route } from '#web/diagram/edges/route.ts';
import type { Box, Point } from '#web/diagram/geometry.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';
import type { Layout } from '#web/diagram/layout/layout.ts';
import type { Paint } from '#web/diagram/palette.ts';
import type { CardShape, Rank } from '#web/node/kind-style.ts';

/** What is visible, where it stands and how its edges run. */
export interface Diagram {
	readonly graph: VisibleGraph;
	readonly layout: Layout;
	readonly lines: readonly Edge[];
	readonly routes: ReadonlyMap<string, Route>;
}

/** Words that stand in the picture but are no card. */
export interface DiagramWords {
	bandTitle(bands: Layout['bands'][number]['bands']): string;
	bandSentence(bands: Layout['bands'][number]['bands']): string;
	laneTitle(lane: string): string;
	count(named: number, declared: number): string;
	/** What a line says, read the way it goes. */
	relation(line: Edge): string;
}

/**
 * Everything to draw, with absolute points in world units and colours by name. The canvas and the SVG writer both draw
 * this, so what is on the screen is what is saved.
 */
export interface Scene {
	/** Within a layer, from the back to the front. */
	readonly boxes: readonly SceneBox[];
	readonly edges: readonly SceneEdge[];
}

/** The layer of each kind of box; higher ones are drawn over lower ones. */
export const LAYERS = {
	sector: 0,
	background: 0,
	frame: 1,
	text: 2,
	'level-label': 2,
	card: 4,
	stub: 4,
	count: 5,
	'edge-label': 5,
	badge: 6,
} as const;

export type BoxKind = keyof typeof LAYERS;

/** A card, or anything else that takes up a rectangle. */
export interface SceneBox extends Box {
	readonly id: string;
	readonly kind: BoxKind;
	/** The card or edge that a badge, count or label belongs to. */
	readonly owner?: string;
	/** Without it there are only words. */
	readonly style?: BoxStyle;
	readonly label?: Label;
	readonly icon?: Icon;
	/** How early a card's name is read from afar. */
	readonly rank?: Rank;
	readonly isDraggable?: boolean;
}

export interface BoxStyle {
	readonly shape: CardShape | { readonly polygon: readonly Point[] };
	/** Of the corners. */
	readonly radius: number;
	readonly fill: Paint;
	readonly border: Paint;
	readonly borderWidth: number;
	readonly borderStyle: 'solid' | 'dashed' | 'double';
}

/** Words in the middle of their box. */
export interface Label {
	readonly lines: readonly string[];
	readonly size: number;
	readonly weight: number;
	readonly paint: Paint;
	/** Read upwards. */
	readonly isTurned?: boolean;
	/** How they are written when the picture is seen from afar. */
	readonly far?: { readonly lines: readonly string[]; readonly size: number };
}

/** The icon of a kind, in its square. */
export interface Icon extends Box {
	/** A path on a 16 × 16 field, drawn with strokes. */
	readonly path: string;
	readonly paint: Paint;
}

export interface SceneEdge {
	readonly id: string;
	/** The cards at whose borders its path begins and ends. */
	readonly source: string;
	readonly target: string;
	readonly kind: EdgeStyle | 'stub';
	readonly path: EdgePath;
	readonly arrow: 'none' | 'source' | 'target';
	readonly paint: Paint;
	readonly width: number;
	readonly isDashed: boolean;
}

/** From source to target. One that found no way around the cards runs straight, and is drawn faint. */
export type EdgePath =
	/** `radii` has one for each point between the ends. */
	| { readonly kind: 'corners'; readonly points: readonly Point[]; readonly radii: readonly number[] }
	| { readonly kind: 'curve'; readonly points: readonly [Point, Point, Point, Point] }
	| { readonly kind: 'straight'; readonly points: readonly [Point, Point] };
