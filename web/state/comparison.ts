import type { NodeId, RelationId } from '#graph/model/ids.ts';

export type Side = 'left' | 'right';

/** What a link to a comparison carries. */
export interface ComparisonState {
	readonly left: NodeId;
	readonly right: NodeId;
	/** The mapping that is shown in detail. */
	readonly mapping?: RelationId;
	/** The side whose list it is shown in. */
	readonly lead: Side;
}

export function otherSide(side: Side): Side {
	return side === 'left' ? 'right' : 'left';
}

/** Another model on one side; a mapping of the pair before does not belong to the new one. */
export function chooseModel({ left, right }: ComparisonState, side: Side, model: NodeId): ComparisonState {
	return side === 'left' ? { left: model, right, lead: 'left' } : { left, right: model, lead: 'left' };
}

/** The models change places; an open mapping stays open in the list of the same model. */
export function swapSides(state: ComparisonState): ComparisonState {
	const swapped = { ...state, left: state.right, right: state.left };
	return state.mapping === undefined ? swapped : { ...swapped, lead: otherSide(state.lead) };
}

/** Opens a mapping in the list of one side, or closes it where it is open there. */
export function toggleMapping(state: ComparisonState, mapping: RelationId, lead: Side): ComparisonState {
	return isOpen(state, mapping, lead) ? closeMapping(state) : { ...state, mapping, lead };
}

export function closeMapping({ left, right }: ComparisonState): ComparisonState {
	return { left, right, lead: 'left' };
}

export function isOpen(state: ComparisonState, mapping: RelationId, side: Side): boolean {
	return state.mapping === mapping && state.lead === side;
}
