import type { CanvasElement } from './elements.ts';
import type { Box } from './geometry.ts';

/** Something with a place, and with what every such thing must say of its looks. */
export function nodeElement(id: string, classes: string, box: Box, data: Readonly<Record<string, string | number>>): CanvasElement {
	return {
		group: 'nodes',
		classes,
		position: { x: box.x, y: box.y },
		data: {
			borderStyle: 'solid',
			shape: 'round-rectangle',
			label: '',
			sign: '',
			...data,
			id,
			width: box.width,
			height: box.height,
		},
	};
}

/** The room that an element takes as it was made. */
export function elementBox({ position, data }: CanvasElement): Box {
	return { x: 0, y: 0, ...position, width: Number(data['width']), height: Number(data['height']) };
}
