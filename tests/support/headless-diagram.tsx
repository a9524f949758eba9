import './jsdom.ts';
import cytoscape, { type Core, type StylesheetJsonBlock } from 'cytoscape';
import { useLayoutEffect } from 'react';

interface MountProps {
	readonly stylesheet: StylesheetJsonBlock[];
	readonly cy: (core: Core) => void;
}

let drawn: Core | undefined;

/** In place of react-cytoscapejs where nothing can be painted: the same instance, without a renderer. */
export default function HeadlessPicture({ stylesheet, cy }: MountProps) {
	// biome-ignore lint/correctness/useExhaustiveDependencies: mounted once, as what it stands for
	useLayoutEffect(() => {
		const core = cytoscape({ headless: true, styleEnabled: true, style: stylesheet });
		drawn = core;
		cy(core);
		return () => {
			drawn = undefined;
			core.destroy();
		};
	}, []);
	return null;
}

/** What is drawn at this moment. */
export function diagram(): Core {
	if (drawn === undefined) throw new Error('no picture is drawn');
	return drawn;
}

/** A window of this width, for a reader who wants nothing to move, where sizes are observed. */
export function openWindow(width: number): void {
	Object.defineProperty(document.documentElement, 'clientWidth', { value: width, configurable: true });
	window.matchMedia = (media) =>
		Object.assign(new EventTarget(), {
			matches: media.includes('reduced-motion'),
			media,
			onchange: null,
			addListener: () => undefined,
			removeListener: () => undefined,
		});
	window.ResizeObserver ??= class {
		observe(): void {}
		unobserve(): void {}
		disconnect(): void {}
	};
}
