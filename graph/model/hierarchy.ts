import type { EvidenceQuality } from './evidence.ts';
import { grouped } from './grouped.ts';
import { compareIds, type NodeId } from './ids.ts';
import type { Node } from './node.ts';
import type { Relation } from './relation.ts';

const SURENESS: Record<EvidenceQuality, number> = { stated: 0, secondary: 1, editorial: 2 };

/** The `partOf` hierarchy over a set of nodes. Nodes may have several parents; `parentOf` gives the one used in trees. */
export interface Hierarchy {
	readonly roots: readonly Node[];
	/** The deepest parent; ties go to the better evidence, then to the lower id. Never a descendant of the node itself. */
	parentOf(id: NodeId): NodeId | undefined;
	/** Children in the tree, in the owner's order. */
	childrenOf(id: NodeId): readonly Node[];
	/** Descendants in the tree, parents before children. */
	descendantsOf(id: NodeId): readonly Node[];
}

/** Orders siblings as their owner does, then by id; those without an order come last. */
export function compareSiblings(a: Node, b: Node): number {
	return (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || compareIds(a.id, b.id);
}

/**
 * Builds the hierarchy of the given nodes, ignoring `partOf` relations with unknown ends. If `root` is given, nodes
 * without a parent are put under it. Cycles are cut, so that every walk terminates.
 */
export function hierarchyOf(nodes: readonly Node[], relations: readonly Relation[], root?: NodeId): Hierarchy {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const parents = grouped(
		relations.filter(({ kind, from, to }) => kind === 'partOf' && byId.has(from) && byId.has(to)),
		({ from }) => from,
	);

	const depths = new Map<NodeId, number>();
	function depthOf(id: NodeId): number {
		const known = depths.get(id);
		if (known !== undefined) return known;
		depths.set(id, 0);
		const depth = Math.max(0, ...(parents.get(id) ?? []).map((relation) => depthOf(relation.to) + 1));
		depths.set(id, depth);
		return depth;
	}

	const parentOf = new Map<NodeId, NodeId>();
	const children = new Map<NodeId, Node[]>();
	const roots: Node[] = [];
	const hangsUnder = (id: NodeId, above: NodeId): boolean => {
		for (let up: NodeId | undefined = id; up !== undefined; up = parentOf.get(up)) if (up === above) return true;
		return false;
	};
	for (const node of [...nodes].sort(compareSiblings)) {
		const sorted = [...(parents.get(node.id) ?? [])].sort(
			(a, b) => depthOf(b.to) - depthOf(a.to) || SURENESS[a.evidence.quality] - SURENESS[b.evidence.quality] || compareIds(a.to, b.to),
		);
		const parent = node.id === root ? undefined : (sorted.find(({ to }) => !hangsUnder(to, node.id))?.to ?? root);
		if (parent === undefined) {
			roots.push(node);
			continue;
		}
		parentOf.set(node.id, parent);
		const siblings = children.get(parent);
		if (siblings) siblings.push(node);
		else children.set(parent, [node]);
	}

	return {
		roots,
		parentOf: (id) => parentOf.get(id),
		childrenOf: (id) => children.get(id) ?? [],
		descendantsOf(id) {
			const found = [...(children.get(id) ?? [])];
			for (let i = 0; i < found.length; i++) {
				const node = found[i];
				if (node) found.push(...(children.get(node.id) ?? []));
			}
			return found;
		},
	};
}
