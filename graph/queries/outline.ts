import { z } from 'zod';
import { type Hierarchy, hierarchyOf } from '#graph/model/hierarchy.ts';
import { NodeId } from '#graph/model/ids.ts';
import { LabelOrigin, Language, LanguageMap } from '#graph/model/language.ts';
import { Declares, type Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import { type NodeKind, nodeKinds } from '#graph/model/vocabulary.ts';

export const OutlineParams = z.strictObject({ id: NodeId });
export type OutlineParams = z.infer<typeof OutlineParams>;

/** Number of declared things of each kind that have no name in the sources. */
export const Missing = z.partialRecord(z.enum(nodeKinds), z.int().nonnegative());
export type Missing = z.infer<typeof Missing>;

/** A node of a model as a tree; each node appears once, under its deepest parent. */
export const Outline = z.strictObject({
	id: NodeId,
	kind: z.enum(nodeKinds),
	label: LanguageMap,
	labelOrigin: z.partialRecord(Language, LabelOrigin),
	shortLabel: LanguageMap.optional(),
	declares: Declares.optional(),
	missing: Missing.optional(),
	get children() {
		return z.array(Outline);
	},
});
export type Outline = z.infer<typeof Outline>;

export const OutlineAnswer = z.strictObject({ root: Outline });
export type OutlineAnswer = z.infer<typeof OutlineAnswer>;

/** The model, its nodes, and the `partOf` relations among them. */
export interface OutlineRows {
	readonly model: Node;
	readonly nodes: readonly Node[];
	readonly partOf: readonly Relation[];
}

/** Number of nodes of each kind. */
export function countKinds(nodes: readonly Node[]): Partial<Record<NodeKind, number>> {
	const counts: Partial<Record<NodeKind, number>> = {};
	for (const node of nodes) counts[node.kind] = (counts[node.kind] ?? 0) + 1;
	return counts;
}

/** The owner's own numbers; for a kind without one, the sum over its parts. */
export function declaredTotal(node: Node, hierarchy: Hierarchy): Declares {
	const total: Declares = {};
	for (const child of hierarchy.childrenOf(node.id)) {
		for (const [kind, n] of Object.entries(declaredTotal(child, hierarchy)) as [NodeKind, number][]) {
			total[kind] = (total[kind] ?? 0) + n;
		}
	}
	return { ...total, ...node.declares };
}

/** Declared counts minus the named nodes. */
export function missingOf(declares: Declares, named: readonly Node[]): Missing {
	const counts = countKinds(named);
	return Object.fromEntries(
		(Object.entries(declares) as [NodeKind, number][]).map(([kind, n]) => [kind, Math.max(0, n - (counts[kind] ?? 0))]),
	);
}

function outlineOf(node: Node, declares: Declares | undefined, hierarchy: Hierarchy): Outline {
	return {
		id: node.id,
		kind: node.kind,
		label: node.label,
		labelOrigin: node.labelOrigin,
		...(node.shortLabel && { shortLabel: node.shortLabel }),
		...(declares && { declares, missing: missingOf(declares, hierarchy.descendantsOf(node.id)) }),
		children: hierarchy.childrenOf(node.id).map((child) => outlineOf(child, child.declares, hierarchy)),
	};
}

/** The hierarchy within one model; nodes without a parent there are put under the model. */
export function modelHierarchy({ model, nodes, partOf }: OutlineRows): Hierarchy {
	return hierarchyOf([model, ...nodes.filter((node) => node.id !== model.id)], partOf, model.id);
}

/** The model as a tree with each node once; its root carries the declared totals. */
export function assembleOutline(rows: OutlineRows): OutlineAnswer {
	const { model } = rows;
	const hierarchy = modelHierarchy(rows);
	const total = declaredTotal(model, hierarchy);
	return { root: outlineOf(model, Object.keys(total).length > 0 ? total : undefined, hierarchy) };
}
