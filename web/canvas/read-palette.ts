import { useEffect, useState } from 'react';
import type { FAMILIES, Family } from '#graph/model/vocabulary.ts';
import type { FamilyColours, Palette } from '#web/diagram/palette.ts';

/** The diagram's colours, updated when the colour scheme or forced colours change. */
export function usePalette(): Palette {
	const [palette, setPalette] = useState(readPalette);
	useEffect(() => {
		const read = () => setPalette(readPalette());
		const observer = new MutationObserver(read);
		observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-color-scheme'] });
		const system = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
		for (const query of system) query.addEventListener('change', read);
		return () => {
			observer.disconnect();
			for (const query of system) query.removeEventListener('change', read);
		};
	}, []);
	return palette;
}

/** The light scheme's colours, for print and files. */
export function readLightPalette(): Palette {
	const root = document.documentElement;
	const scheme = root.dataset['colorScheme'];
	if (scheme === 'light') return readPalette();
	// The browser does not paint until the scheme is set back.
	root.dataset['colorScheme'] = 'light';
	const palette = readPalette();
	if (scheme === undefined) delete root.dataset['colorScheme'];
	else root.dataset['colorScheme'] = scheme;
	return palette;
}

/** Resolves the theme's CSS variables to colours. */
function readPalette(): Palette {
	const probe = document.createElement('span');
	probe.hidden = true;
	// Otherwise a browser with forced colours reports its own colour for every variable.
	probe.style.setProperty('forced-color-adjust', 'none');
	document.body.append(probe);
	const colour = (name: string): string => {
		probe.style.color = `var(--graph-${name})`;
		return toRgb(getComputedStyle(probe).color);
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
		edge: colour('edge'),
		stub: colour('stub'),
		mapping: colour('mapping'),
		mappingText: colour('mapping-text'),
		focus: colour('focus'),
	};
	probe.remove();
	return palette;
}

/** Cytoscape parses `rgb()` with commas only, not what `color-mix` computes to. */
function toRgb(colour: string): string {
	const mixed = colour.match(/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)/);
	if (mixed === null) return colour.startsWith('rgba') ? colour.replace(/^rgba\((.*),[^,]*\)$/, 'rgb($1)') : colour;
	const parts = mixed.slice(1, 4).map((part) => Math.round(Number(part) * 255));
	return `rgb(${parts.join(', ')})`;
}
