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
