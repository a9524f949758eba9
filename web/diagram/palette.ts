import type { Band } from '#graph/model/overview-plan.ts';
import type { Family } from '#graph/model/vocabulary.ts';

/** Colours of one family's cards. */
export interface FamilyColours {
	readonly fill: string;
	readonly border: string;
	readonly text: string;
	/** Signs and badges. */
	readonly strong: string;
	readonly onStrong: string;
}

/** Every colour that the picture uses, read from the theme when it is drawn. */
export interface Palette {
	readonly families: Record<Family, FamilyColours>;
	/** A model's card, where it is the title of a frame. */
	readonly model: string;
	readonly onModel: string;
	readonly background: string;
	readonly bands: Record<Band, string>;
	readonly bandBorder: string;
	/** Rings of a wheel, from the middle. */
	readonly rings: { readonly odd: string; readonly even: string };
	readonly frame: string;
	readonly text: string;
	readonly subtleText: string;
	readonly line: string;
	readonly stub: string;
	readonly mapping: string;
	readonly mappingText: string;
	readonly focus: string;
}

/** A colour by what it is for; the palette says which one that is. */
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
