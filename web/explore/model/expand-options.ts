import { grouped } from '#graph/model/grouped.ts';
import { compareIds, type NodeId } from '#graph/model/ids.ts';
import { type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import type { ExplorerState } from './state.ts';

/** The neighbours of one relation kind that a node can be unfolded to. */
export interface ExpandOption {
	readonly kind: RelationKind;
	/** Which ways the relations go, read from the node. */
	readonly directions: readonly ('out' | 'back')[];
	readonly count: number;
	/** Those that are not on the picture yet. */
	readonly fresh: number;
	readonly isOpen: boolean;
}

/** What a node can be unfolded to, by relation kind in the order of the vocabulary. */
export function expandOptions(
	{ node, relations }: NodeAnswer,
	{ expanded: open }: Pick<ExplorerState, 'expanded'>,
	shown: ReadonlySet<NodeId>,
): readonly ExpandOption[] {
	return [...grouped(relations, ({ relation }) => relation.kind)]
		.map(([kind, entries]): ExpandOption => {
			const others = new Set(entries.map(({ other }) => other.id));
			return {
				kind,
				directions: [...new Set(entries.map(({ relation }) => (relation.from === node.id ? 'out' : 'back')))].sort(compareIds).reverse(),
				count: others.size,
				fresh: [...others].filter((id) => !shown.has(id)).length,
				isOpen: open.includes(node.id) || open.includes(`${node.id}:${kind}`),
			};
		})
		.sort((a, b) => relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind));
}
