import type { Band } from '#graph/model/overview-plan.ts';
import type { Picture } from './elements.ts';

/** What is true of how the picture is laid out, for those who do not see it. */
export type Arrangement =
	| { readonly kind: 'levels'; readonly bands: readonly Band[]; readonly isOneLane: boolean }
	| { readonly kind: 'wheel'; readonly model: string; readonly parts: number; readonly rings: number }
	| { readonly kind: 'tree'; readonly model: string; readonly parts: number; readonly steps: number; readonly isDownwards: boolean }
	| { readonly kind: 'network' };

export interface PictureFacts {
	/** Nodes that have a card where one looks, which on a narrow screen is one lane. */
	readonly cards: number;
	/** Relations and gathered mappings between them. */
	readonly relations: number;
	/** How many of the cards stand there because something was unfolded. */
	readonly unfolded: number;
	readonly arrangement: Arrangement;
}

/** What the picture shows, counted. */
export function pictureFacts(picture: Picture): PictureFacts {
	const { graph, layout } = picture;
	const placed: ReadonlyMap<string, unknown> = layout.cards;
	const shown: ReadonlyMap<string, unknown> = graph.nodes;
	const isSeen = (id: string) => placed.has(id) && shown.has(id);
	const lines = [...graph.relations, ...graph.correspondences];
	return {
		cards: [...graph.nodes.keys()].filter((id) => placed.has(id)).length,
		relations: lines.filter(({ from, to }) => isSeen(from) && isSeen(to)).length,
		unfolded: new Set(layout.blocks.flatMap((block) => block.nodes).filter(isSeen)).size,
		arrangement: arrangementOf(picture, isSeen),
	};
}

function arrangementOf({ layout }: Picture, isSeen: (id: string) => boolean): Arrangement {
	const { name, wholes, isNarrow } = layout;
	if (name === 'network') return { kind: 'network' };
	if (name === 'levels') return { kind: 'levels', bands: [...new Set(layout.bands.flatMap((band) => band.bands))], isOneLane: isNarrow };
	const parts = [...wholes.keys()].filter(isSeen);
	const [top] = [...wholes.values()].filter((id) => !wholes.has(id));
	const model = top ?? [...layout.cards.keys()][0] ?? '';
	if (name === 'wheel') return { kind: 'wheel', model, parts: parts.length, rings: new Set(layout.sectors.map(({ ring }) => ring)).size };
	return { kind: 'tree', model, parts: parts.length, steps: Math.max(0, ...parts.map((id) => depthOf(id, wholes))), isDownwards: isNarrow };
}

function depthOf(id: string, wholes: ReadonlyMap<string, string>): number {
	const whole = wholes.get(id);
	return whole === undefined ? 0 : 1 + depthOf(whole, wholes);
}
