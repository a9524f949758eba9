import { useEffect, useState } from 'react';
import type { Palette } from '#web/view-model/palette.ts';
import { readPalette } from './read-palette.ts';

/** The picture's colours, read again when the page changes between light and dark, or takes those of the system. */
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
