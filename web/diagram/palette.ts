import type { Band } from '#graph/model/overview-plan.ts';
import type { Family } from '#graph/model/vocabulary.ts';

export interface FamilyColours {
	readonly fill: string;
	readonly border: string;
	readonly text: string;
	/** Icons and badges. */
	readonly strong: string;
	readonly onStrong: string;
}

/** Every colour of the diagram, read from the theme. */
export interface Palette {
	readonly families: Record<Family, FamilyColours>;
	/** The card of a model that is the title of a frame. */
	readonly model: string;
	readonly onModel: string;
	readonly background: string;
	readonly bands: Record<Band, string>;
	readonly bandBorder: string;
	/** Rings of a wheel, counted from the middle. */
	readonly rings: { readonly odd: string; readonly even: string };
	readonly frame: string;
	readonly text: string;
	readonly subtleText: string;
	readonly edge: string;
	readonly stub: string;
	readonly mapping: string;
	readonly mappingText: string;
	readonly focus: string;
}

/** A colour by its role in the palette. */
export type Paint =
	| Exclude<keyof Palette, 'families' | 'bands' | 'rings'>
	| { readonly family: Family; readonly tone: keyof FamilyColours }
	| { readonly band: Band }
	| { readonly ring: keyof Palette['rings'] };

export function colourOf(palette: Palette, paint: Paint): string {
	if (typeof paint === 'string') return palette[paint];
	if ('family' in paint) return palette.families[paint.family][paint.tone];
	return 'band' in paint ? palette.bands[paint.band] : palette.rings[paint.ring];
}
