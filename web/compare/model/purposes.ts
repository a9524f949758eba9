import { grouped } from '#graph/model/grouped.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { branchesOf } from '#web/node/outline.ts';
import { otherSide, type Side } from './state.ts';

interface PurposeGroup {
	/** The model, or the part of it that the purposes belong to. */
	readonly of: Outline;
	readonly purposes: readonly Node[];
}

/** The purposes of one side by what they belong to, the whole model first. */
export function purposeGroups(comparison: ComparisonAnswer, side: Side): readonly PurposeGroup[] {
	const parts = new Map(branchesOf(comparison[side]).map((part) => [part.id, part]));
	return [...grouped(comparison.purposes[side], ({ of }) => of)].flatMap(([id, purposes]) => {
		const of = parts.get(id);
		return of ? [{ of, purposes: purposes.map(({ node }) => node) }] : [];
	});
}

interface PurposeEnd {
	readonly of: Outline;
	readonly node: Node;
}

/** A purpose that both models have, and the relation that says so. */
export interface SharedPurpose extends Readonly<Record<Side, PurposeEnd>> {
	readonly relation: Relation;
}

export function sharedPurposes(comparison: ComparisonAnswer): readonly SharedPurpose[] {
	const ends = (side: Side) => purposeGroups(comparison, side).flatMap(({ of, purposes }) => purposes.map((node) => ({ of, node })));
	const { left, right } = { left: ends('left'), right: ends('right') };
	const endOf = (side: readonly PurposeEnd[], { from, to }: Relation) => side.find(({ node }) => node.id === from || node.id === to);
	return comparison.purposes.shared.flatMap((relation) => {
		const found = { left: endOf(left, relation), right: endOf(right, relation) };
		return found.left && found.right ? [{ relation, left: found.left, right: found.right }] : [];
	});
}

/** What a concept and the whole other model are both for. This is how a concept answers to a model, which is never mapped. */
export function sharedWithWhole(comparison: ComparisonAnswer, side: Side, concept: NodeId): readonly SharedPurpose[] {
	return sharedPurposes(comparison).filter(
		(shared) => shared[side].of.id === concept && shared[otherSide(side)].of.id === comparison[otherSide(side)].id,
	);
}
