import { type RefObject, useLayoutEffect, useState } from 'react';

interface Box {
	/** From the top of the page. */
	readonly top: number;
	readonly width: number;
}

/** Where an element stands and how wide it is, followed as the page around it changes. */
export function useBox(element: RefObject<HTMLElement | null>): Box {
	const [box, setBox] = useState<Box>({ top: 0, width: 0 });
	useLayoutEffect(() => {
		function measure(): void {
			if (element.current === null) return;
			const { top, width } = element.current.getBoundingClientRect();
			const next = { top: Math.round(top + window.scrollY), width: Math.round(width) };
			setBox((before) => (before.top === next.top && before.width === next.width ? before : next));
		}
		measure();
		// jsdom has none.
		if (typeof ResizeObserver === 'undefined') return;
		const observer = new ResizeObserver(measure);
		observer.observe(document.body);
		if (element.current) observer.observe(element.current);
		return () => observer.disconnect();
	}, [element]);
	return box;
}
