import type { NodeId } from '#graph/model/ids.ts';
import type { Relation } from '#graph/model/relation.ts';
import type { Unfolding } from '#web/state/explorer.ts';

/** Some nodes with relations among them, and how many further neighbours each of them has. */
interface Known {
	readonly nodes: readonly { readonly id: NodeId }[];
	readonly relations: readonly Relation[];
	readonly hidden: Readonly<Record<string, number>>;
}

type Neighbours = ReadonlyMap<NodeId, ReadonlySet<NodeId>>;

/** How many neighbours of each shown node are not shown, by all that the answers know; nothing more comes of an unfolded one. */
export function hiddenNeighbours(
	shown: readonly NodeId[],
	answers: readonly Known[],
	open: readonly Unfolding[],
): ReadonlyMap<NodeId, number> {
	const known = neighboursOf(answers.flatMap((answer) => answer.relations));
	const views = answers.map((answer) => ({
		ids: new Set(answer.nodes.map((node) => node.id)),
		near: neighboursOf(answer.relations),
		hidden: answer.hidden,
	}));
	const isShown = new Set(shown);
	function hiddenOf(id: NodeId): number {
		if (open.includes(id)) return 0;
		const shownNear = [...(known.get(id) ?? [])].filter((other) => isShown.has(other));
		const counts = views
			.filter((view) => view.ids.has(id))
			.map(({ ids, near, hidden }) => {
				const inside = [...(near.get(id) ?? [])].filter((other) => !isShown.has(other)).length;
				return inside + (hidden[id] ?? 0) - shownNear.filter((other) => !ids.has(other)).length;
			});
		return counts.length > 0 ? Math.max(0, Math.min(...counts)) : 0;
	}
	return new Map(shown.map((id) => [id, hiddenOf(id)]));
}

function neighboursOf(relations: readonly Relation[]): Neighbours {
	const near = new Map<NodeId, Set<NodeId>>();
	for (const { from, to } of relations) {
		near.set(from, (near.get(from) ?? new Set()).add(to));
		near.set(to, (near.get(to) ?? new Set()).add(from));
	}
	return near;
}
