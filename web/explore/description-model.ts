import type { Diagram } from '#web/diagram/scene/scene.ts';

export interface DiagramFacts {
	/** Nodes with a card; on a narrow screen only those of the visible lane. */
	readonly cards: number;
	/** Relations and aggregated mappings between those nodes. */
	readonly relations: number;
	/** How many of the cards were added by expanding a node. */
	readonly expanded: number;
	isSeen(id: string): boolean;
}

export function diagramFacts({ graph, layout }: Pick<Diagram, 'graph' | 'layout'>): DiagramFacts {
	const placed: ReadonlyMap<string, unknown> = layout.cards;
	const shown: ReadonlyMap<string, unknown> = graph.nodes;
	const isSeen = (id: string) => placed.has(id) && shown.has(id);
	const lines = [...graph.relations, ...graph.correspondences];
	return {
		cards: [...graph.nodes.keys()].filter((id) => placed.has(id)).length,
		relations: lines.filter(({ from, to }) => isSeen(from) && isSeen(to)).length,
		expanded: new Set(layout.blocks.flatMap((block) => block.nodes).filter(isSeen)).size,
		isSeen,
	};
}
