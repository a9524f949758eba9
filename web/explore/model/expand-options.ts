import { grouped } from '#graph/model/grouped.ts';
import { compareIds, type NodeId } from '#graph/model/ids.ts';
import { type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import type { ExplorerState } from './state.ts';

/** Neighbours of one relation kind, as a choice to expand. */
export interface ExpandOption {
	readonly kind: RelationKind;
	/** Directions of the relations, read from the node. */
	readonly directions: readonly ('out' | 'back')[];
	readonly count: number;
	/** Neighbours not shown yet. */
	readonly hidden: number;
	readonly isExpanded: boolean;
}

/** The ways to expand a node, in the vocabulary's order of relation kinds. */
export function expandOptions(
	{ node, relations }: NodeAnswer,
	{ expanded }: Pick<ExplorerState, 'expanded'>,
	shown: ReadonlySet<NodeId>,
): readonly ExpandOption[] {
	return [...grouped(relations, ({ relation }) => relation.kind)]
		.map(([kind, entries]): ExpandOption => {
			const others = new Set(entries.map(({ other }) => other.id));
			return {
				kind,
				directions: [...new Set(entries.map(({ relation }) => (relation.from === node.id ? 'out' : 'back')))].sort(compareIds).reverse(),
				count: others.size,
				hidden: [...others].filter((id) => !shown.has(id)).length,
				isExpanded: expanded.includes(node.id) || expanded.includes(`${node.id}:${kind}`),
			};
		})
		.sort((a, b) => relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind));
}
