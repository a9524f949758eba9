import { useEffect, useState } from 'react';
import type { Palette } from '#web/view-model/palette.ts';
import { readPalette } from './read-palette.ts';

/** The picture's colours, read again when the page changes between light and dark. */
export function usePalette(): Palette {
	const [palette, setPalette] = useState(readPalette);
	useEffect(() => {
		const read = () => setPalette(readPalette());
		const observer = new MutationObserver(read);
		observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-color-scheme'] });
		const system = matchMedia('(prefers-color-scheme: dark)');
		system.addEventListener('change', read);
		return () => {
			observer.disconnect();
			system.removeEventListener('change', read);
		};
	}, []);
	return palette;
}
