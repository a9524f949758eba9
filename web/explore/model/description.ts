import type { NodeId } from '#graph/model/ids.ts';
import { sameFields } from '#web/diagram/equality.ts';
import type { LayoutName } from '#web/diagram/layout/layouts.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';
import { type ExplorerState, sourceOf } from './state.ts';

/** The parts of a fully loaded diagram whose changes are announced. */
export interface DiagramMoment {
	readonly expanded: ExplorerState['expanded'];
	readonly selected: NodeId | undefined;
	readonly layout: LayoutName;
	/** The model of a single-model layout. */
	readonly root: NodeId | undefined;
	/** Number of visible cards. */
	readonly count: number;
	/** Nodes to expand whose neighbourhood has not arrived. */
	readonly unanswered: ReadonlySet<NodeId>;
}

export type DiagramChange =
	| { readonly kind: 'layout'; readonly layout: LayoutName; readonly root: NodeId | undefined }
	| { readonly kind: 'expanded' | 'notExpanded' | 'collapsed'; readonly node: NodeId }
	| { readonly kind: 'selected'; readonly node: NodeId; readonly isCountNew: boolean }
	| { readonly kind: 'count' | 'restarted' };

/** The most important change; undefined if there is nothing to announce. */
export function diagramChange(before: DiagramMoment, now: DiagramMoment): DiagramChange | undefined {
	const { layout, root, selected } = now;
	if (layout !== before.layout || root !== before.root) return { kind: 'layout', layout, root };
	const added = now.expanded.find((one) => !before.expanded.includes(one));
	// An earlier request may be answered once the server is back.
	const late = now.expanded.find((one) => before.unanswered.has(sourceOf(one)) && !now.unanswered.has(sourceOf(one)));
	const expansion = added ?? late;
	if (expansion !== undefined) {
		const node = sourceOf(expansion);
		return { kind: now.unanswered.has(node) ? 'notExpanded' : 'expanded', node };
	}
	const collapsed = before.expanded.find((one) => !now.expanded.includes(one));
	if (collapsed !== undefined) return { kind: 'collapsed', node: sourceOf(collapsed) };
	const isCountNew = now.count !== before.count;
	if (selected !== undefined && selected !== before.selected) return { kind: 'selected', node: selected, isCountNew };
	return isCountNew ? { kind: 'count' } : undefined;
}

export interface Announced {
	/** The last announced diagram. */
	readonly moment: DiagramMoment | undefined;
	/** The state that the reader restarted from, until the restart is announced instead of every collapse. */
	readonly restartedFrom: ExplorerState | undefined;
	/** Text of the live region. */
	readonly sentence: string;
}

export const NOTHING_ANNOUNCED: Announced = { moment: undefined, restartedFrom: undefined, sentence: '' };

interface Update {
	readonly state: ExplorerState;
	readonly moment: DiagramMoment;
	readonly isSelectedShown: boolean;
	/** While loading, only a selection is announced. */
	readonly isLoading: boolean;
}

/** The next announcement; returns `before` itself if there is nothing new. */
export function nextAnnounced(before: Announced, now: Update, say: (change: DiagramChange, count: number) => string): Announced {
	const { moment: known, restartedFrom } = before;
	const { state, moment, isSelectedShown, isLoading } = now;
	if (isLoading) {
		const { selected } = moment;
		if (known === undefined || selected === undefined || selected === known.selected || !isSelectedShown) return before;
		const sentence = say({ kind: 'selected', node: selected, isCountNew: false }, known.count);
		return { ...before, moment: { ...known, selected }, sentence };
	}
	if (restartedFrom !== undefined && restartedFrom !== state) {
		return { moment, restartedFrom: undefined, sentence: say({ kind: 'restarted' }, moment.count) };
	}
	if (known && sameFields(known, moment)) return before;
	const change = known && diagramChange(known, moment);
	return { ...before, moment, sentence: change ? say(change, moment.count) : before.sentence };
}

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
	const edges = [...graph.relations, ...graph.correspondences];
	return {
		cards: [...graph.nodes.keys()].filter((id) => placed.has(id)).length,
		relations: edges.filter(({ from, to }) => isSeen(from) && isSeen(to)).length,
		expanded: new Set(layout.blocks.flatMap((block) => block.nodes).filter(isSeen)).size,
		isSeen,
	};
}
