import type { NodeKind } from '#graph/model/vocabulary.ts';

/** Shapes whose outline leaves room for text up to the card's padding. */
export type CardShape = 'rounded' | 'square' | 'cut' | 'bottom-rounded' | 'barrel';

/** Reading order when zoomed out: models and levels first, then their parts and what steers them, then the rest. */
export type Rank = 1 | 2 | 3;

/** Card style of a kind; the family sets its colour. */
export interface KindStyle {
	readonly shape: CardShape;
	/** Corner radius in px; `pill` rounds the ends fully. */
	readonly corner: number | 'pill';
	readonly weight: 'strong' | 'normal';
	readonly border: 'single' | 'double';
	readonly rank: Rank;
	/** Stroked path of its icon in a 16 × 16 view box. */
	readonly icon: string;
}

const card = { shape: 'rounded', corner: 8, weight: 'normal', border: 'single' } as const;

export const KIND_STYLES: Record<NodeKind, KindStyle> = {
	model: { ...card, rank: 1, weight: 'strong', icon: 'M3 4h10M3 8h10M3 12h10' },
	level: { ...card, rank: 1, corner: 4, weight: 'strong', icon: 'M3 12.5h10M5 8.5h6M7 4.5h2' },
	area: { ...card, rank: 2, icon: 'M3.5 3.5h3.5v3.5h-3.5zM9 3.5h3.5v3.5H9zM3.5 9h3.5v3.5h-3.5zM9 9h3.5v3.5H9z' },
	theme: { ...card, rank: 2, corner: 3, icon: 'M3.5 3.5h9v9h-9z' },
	group: { ...card, rank: 2, corner: 10, border: 'double', icon: 'M6 3.5h6.5V10M3.5 6H10v6.5H3.5z' },
	competence: { ...card, rank: 3, corner: 'pill', icon: 'M3.5 8.5l3 3 6-7' },
	role: { ...card, rank: 3, shape: 'bottom-rounded', corner: 14, icon: 'M8 3.2a2.2 2.2 0 1 0 .01 0M3.8 13c.3-5.4 8.1-5.4 8.4 0' },
	stage: { ...card, rank: 2, shape: 'cut', corner: 9, icon: 'M2.5 12.5h4V9h3.5V5.5h3.5' },
	strategy: { ...card, rank: 2, shape: 'square', corner: 0, icon: 'M4 2.8h5.5L12 5.5v7.7H4zM6 7.5h4M6 10h4' },
	goal: { ...card, rank: 3, corner: 'pill', icon: 'M8 2.8a5.2 5.2 0 1 0 .01 0M8 6.4a1.6 1.6 0 1 0 .01 0' },
	programme: { ...card, rank: 2, corner: 14, icon: 'M2 6.5l6-3 6 3-6 3zM4.5 8v3.5c2 1.6 5 1.6 7 0V8' },
	event: { ...card, rank: 3, shape: 'cut', corner: 7, icon: 'M3.5 4.5h9v8.5h-9zM3.5 7.5h9M6 3v2.5M10 3v2.5' },
	resource: {
		...card,
		rank: 3,
		corner: 5,
		icon: 'M8 4.5C6.5 3.3 4.5 3.2 3 3.5v8.5c1.5-.3 3.5-.2 5 1 1.5-1.2 3.5-1.3 5-1V3.5c-1.5-.3-3.5-.2-5 1zM8 4.5V13',
	},
	actor: { ...card, rank: 3, shape: 'barrel', corner: 8, icon: 'M3 13V6l5-3 5 3v7M2 13h12M6.5 13V9.5h3V13' },
	document: { ...card, rank: 3, shape: 'square', corner: 0, icon: 'M4.5 2.8h7v10.4h-7zM6.5 6h3M6.5 8.5h3' },
	idea: { ...card, rank: 3, corner: 'pill', icon: 'M6.2 11.5c0-1.8-2-2.3-2-4.7a3.8 3.8 0 0 1 7.6 0c0 2.4-2 2.9-2 4.7zM6.5 13.5h3' },
};

const HIGH_FROM = 0.7;
const MEDIUM_FROM = 0.5;

/** Confidence in words; digits would suggest more precision than a judgement has. */
export function confidenceLevel(confidence: number): 'high' | 'medium' | 'low' {
	if (confidence >= HIGH_FROM) return 'high';
	return confidence >= MEDIUM_FROM ? 'medium' : 'low';
}
