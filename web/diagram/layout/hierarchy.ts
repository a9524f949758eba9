import { hierarchyOf } from '#graph/model/hierarchy.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { CardId } from '#web/diagram/input.ts';
import type { LayoutInput } from './layout.ts';

/** A part of a model with its parts, in the owner's order; stubs come last. */
export interface Part {
	readonly id: CardId;
	readonly kind: NodeKind;
	readonly children: readonly Part[];
}

/** The model of the diagram as a tree; undefined for diagrams of several models. Filters and expanded nodes do not change it. */
export function modelTree({ loaded, stubs }: Pick<LayoutInput, 'loaded' | 'stubs'>): Part | undefined {
	const { root, base, nodes, relations } = loaded;
	const model = root && nodes.get(root);
	if (root === undefined || model === undefined) return undefined;
	const parts = [...nodes.values()].filter((node) => base.has(node.id));
	const hierarchy = hierarchyOf(parts, relations, root);
	function partOf(id: NodeId, kind: NodeKind): Part {
		const named = hierarchy.childrenOf(id).map((child) => partOf(child.id, child.kind));
		const unnamed = stubs.filter((stub) => stub.parent === id && !stub.isExpanded).map((stub) => ({ ...stub, children: [] }));
		return { id, kind, children: [...named, ...unnamed] };
	}
	return partOf(root, model.kind);
}

/** Every part with its depth, wholes before their parts. */
export function flatParts(part: Part, depth = 0): readonly { readonly part: Part; readonly depth: number }[] {
	return [{ part, depth }, ...part.children.flatMap((child) => flatParts(child, depth + 1))];
}

export function wholesOf(tree: Part): ReadonlyMap<string, string> {
	return new Map(flatParts(tree).flatMap(({ part }) => part.children.map((child) => [child.id, part.id] as const)));
}
