import { type RefObject, useLayoutEffect, useState } from 'react';

const USUAL_REM = 16;

function pixels(length: string, otherwise: number): number {
	return Number.parseFloat(length) || otherwise;
}

/** How wide an element is, in the unit that grows with the reader's letters; nothing where nothing is laid out. */
export function useWidthRem(element: RefObject<HTMLElement | null>): number | undefined {
	const [width, setWidth] = useState<number>();
	useLayoutEffect(() => {
		const observed = element.current;
		if (observed === null) return;
		const measure = () => {
			const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(observed);
			const inside = observed.clientWidth - pixels(paddingInlineStart, 0) - pixels(paddingInlineEnd, 0);
			if (inside > 0) setWidth(inside / pixels(getComputedStyle(document.documentElement).fontSize, USUAL_REM));
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(observed);
		return () => observer.disconnect();
	}, [element]);
	return width;
}
