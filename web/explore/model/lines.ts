import type { Edge } from '#web/diagram/edges/route.ts';
import { pointAlong } from '#web/diagram/edges/route.ts';
import type { Point } from '#web/diagram/geometry.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';

/** The lines of a card, clockwise from the top, by where they lead. */
export function linesOf(id: string, { edges, layout }: Diagram): readonly Edge[] {
	const card = layout.cards.get(id);
	if (card === undefined) return [];
	const turn = (edge: Edge) => {
		const other = layout.cards.get(otherEnd(edge, id)) ?? card;
		return (Math.atan2(other.x - card.x, card.y - other.y) + 2 * Math.PI) % (2 * Math.PI);
	};
	return edges
		.filter(({ from, to }) => from === id || to === id)
		.map((edge) => ({ edge, turn: turn(edge) }))
		.sort((a, b) => a.turn - b.turn || (a.edge.id < b.edge.id ? -1 : 1))
		.map(({ edge }) => edge);
}

export function otherEnd({ from, to }: Edge, id: string): Edge['from'] {
	return from === id ? to : from;
}

/** The middle of a line as it is drawn. */
export function middleOf(edge: Edge, { layout, routes }: Diagram): Point {
	const route = routes.get(edge.id);
	if (route && route.kind !== 'straight') return pointAlong(route)(0.5);
	const [from, to] = [layout.cards.get(edge.from), layout.cards.get(edge.to)];
	return { x: ((from?.x ?? 0) + (to?.x ?? 0)) / 2, y: ((from?.y ?? 0) + (to?.y ?? 0)) / 2 };
}
