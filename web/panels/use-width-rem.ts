import { type RefObject, useLayoutEffect, useState } from 'react';

/** How wide an element is, in the unit that grows with the reader's letters; nothing where nothing is laid out. */
export function useWidthRem(element: RefObject<HTMLElement | null>): number | undefined {
	const [width, setWidth] = useState<number>();
	useLayoutEffect(() => {
		const observed = element.current;
		if (observed === null) return;
		const measure = () => {
			const style = getComputedStyle(observed);
			const inside = observed.clientWidth - Number.parseFloat(style.paddingInlineStart) - Number.parseFloat(style.paddingInlineEnd);
			if (inside > 0) setWidth(inside / Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(observed);
		return () => observer.disconnect();
	}, [element]);
	return width;
}
