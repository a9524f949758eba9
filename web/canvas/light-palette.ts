import type { Palette } from '#web/view-model/palette.ts';
import { readPalette } from './read-palette.ts';

/** The picture's colours on paper and in files: those of the light scheme, whatever the page wears. */
export function readLightPalette(): Palette {
	const root = document.documentElement;
	const worn = root.dataset['colorScheme'];
	if (worn === 'light') return readPalette();
	// Nothing is painted between the two lines.
	root.dataset['colorScheme'] = 'light';
	const palette = readPalette();
	if (worn === undefined) delete root.dataset['colorScheme'];
	else root.dataset['colorScheme'] = worn;
	return palette;
}
