import type { Outline } from '#graph/queries/outline.ts';

/** The branches from the root of an outline to the one with this id, both included; empty where it is not there. */
export function outlinePath(root: Outline, id: string): readonly Outline[] {
	if (root.id === id) return [root];
	for (const child of root.children) {
		const path = outlinePath(child, id);
		if (path.length > 0) return [root, ...path];
	}
	return [];
}

/** Every branch of an outline. */
export function branchesOf(root: Outline): readonly Outline[] {
	return [root, ...root.children.flatMap(branchesOf)];
}
