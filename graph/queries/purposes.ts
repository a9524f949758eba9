import { z } from 'zod';
import { compareSiblings } from '#graph/model/hierarchy.ts';
import { NodeId } from '#graph/model/ids.ts';
import { Node } from '#graph/model/node.ts';
import { Relation } from '#graph/model/relation.ts';
import { byId } from './order.ts';
import type { Outline } from './outline.ts';

/** What a model, or the part of it named by `of`, is for: a goal of the form `purpose` that is part of it. */
export const Purpose = z.strictObject({ of: NodeId, node: Node });
export type Purpose = z.infer<typeof Purpose>;

/** The purposes of two models, and the relations that say which of them the two share. */
export const Purposes = z.strictObject({ left: z.array(Purpose), right: z.array(Purpose), shared: z.array(Relation) });
export type Purposes = z.infer<typeof Purposes>;

export interface PurposeRows {
	/** The purposes of both models and their parts. */
	readonly purposes: readonly Purpose[];
	/** All relations among the purposes. */
	readonly relations: readonly Relation[];
}

/** Whether a node says what something is for. */
export function isPurpose({ kind, form }: Pick<Node, 'kind' | 'form'>): boolean {
	return kind === 'goal' && form === 'purpose';
}

/** The ids of a tree, parents before children. */
function idsOf({ id, children }: Outline): readonly NodeId[] {
	return [id, ...children.flatMap(idsOf)];
}

/** Those of the model first, then those of its parts, in the owner's order. */
function purposesOf(root: Outline, purposes: readonly Purpose[]): Purpose[] {
	const places = new Map(idsOf(root).map((id, place) => [id, place]));
	const placeOf = ({ of }: Purpose) => places.get(of) ?? -1;
	return purposes.filter((purpose) => placeOf(purpose) >= 0).sort((a, b) => placeOf(a) - placeOf(b) || compareSiblings(a.node, b.node));
}

/** The purposes of two models side by side. Shared ones are joined by any relation but `partOf`, in either direction. */
export function assemblePurposes(left: Outline, right: Outline, { purposes, relations }: PurposeRows): Purposes {
	const sides = { left: purposesOf(left, purposes), right: purposesOf(right, purposes) };
	const [isLeft, isRight] = [sides.left, sides.right].map((side) => new Set(side.map(({ node }) => node.id)));
	const joins = (from: NodeId, to: NodeId) => isLeft?.has(from) && isRight?.has(to);
	return {
		...sides,
		shared: byId(relations.filter(({ kind, from, to }) => kind !== 'partOf' && (joins(from, to) || joins(to, from)))),
	};
}
