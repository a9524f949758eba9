import type { FAMILIES, Family } from '#graph/model/vocabulary.ts';
import type { FamilyColours, Palette } from '#web/view-model/palette.ts';

/** Reads the picture's colours from the theme, as the browser resolves them at this moment. */
export function readPalette(): Palette {
	const probe = document.createElement('span');
	probe.hidden = true;
	// Else a browser that forces colours would answer with the colour that it forces.
	probe.style.setProperty('forced-color-adjust', 'none');
	document.body.append(probe);
	const colour = (name: string): string => {
		probe.style.color = `var(--graph-${name})`;
		return plain(getComputedStyle(probe).color);
	};
	const family = (name: Family): FamilyColours => ({
		fill: colour(`${name}-fill`),
		border: colour(`${name}-border`),
		text: colour(`${name}-text`),
		strong: colour(`${name}-strong`),
		onStrong: colour(`${name}-on-strong`),
	});
	const palette: Palette = {
		families: {
			structure: family('structure'),
			steering: family('steering'),
			learning: family('learning'),
			context: family('context'),
		} satisfies Record<(typeof FAMILIES)[number], FamilyColours>,
		model: colour('model'),
		onModel: colour('on-model'),
		background: colour('background'),
		bands: { policy: colour('band-policy'), leadership: colour('band-leadership'), skills: colour('band-skills') },
		bandBorder: colour('band-border'),
		rings: { odd: colour('ring-odd'), even: colour('ring-even') },
		frame: colour('frame'),
		text: colour('text'),
		subtleText: colour('subtle-text'),
		line: colour('line'),
		stub: colour('stub'),
		samsvar: colour('samsvar'),
		samsvarText: colour('samsvar-text'),
		focus: colour('focus'),
	};
	probe.remove();
	return palette;
}

/** Cytoscape reads `rgb()` with commas, not what `color-mix` computes to. */
function plain(colour: string): string {
	const mixed = colour.match(/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)/);
	if (mixed === null) return colour.startsWith('rgba') ? colour.replace(/^rgba\((.*),[^,]*\)$/, 'rgb($1)') : colour;
	const parts = mixed.slice(1, 4).map((part) => Math.round(Number(part) * 255));
	return `rgb(${parts.join(', ')})`;
}
