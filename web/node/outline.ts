import type { NodeId } from '#graph/model/ids.ts';
import type { WayUp } from '#graph/queries/mapped.ts';
import type { Outline } from '#graph/queries/outline.ts';

/** Branches from the root to the branch with this id, inclusive; empty if it is not there. */
export function outlinePath(root: Outline, id: string): readonly Outline[] {
	if (root.id === id) return [root];
	for (const child of root.children) {
		const path = outlinePath(child, id);
		if (path.length > 0) return [root, ...path];
	}
	return [];
}

export function branchesOf(root: Outline): readonly Outline[] {
	return [root, ...root.children.flatMap(branchesOf)];
}

/** The ways up in these outlines, from each node to its model. */
export function wayUpOutlines(...roots: readonly Outline[]): WayUp {
	const ways = new Map<NodeId, readonly NodeId[]>();
	function visit(node: Outline, above: readonly NodeId[]): void {
		const way = [node.id, ...above];
		ways.set(node.id, way);
		for (const child of node.children) visit(child, way);
	}
	for (const root of roots) visit(root, []);
	return (id) => ways.get(id) ?? [id];
}
