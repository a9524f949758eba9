import type { EvidenceQuality } from '#graph/model/evidence.ts';
import type { NodeId, RelationId } from '#graph/model/ids.ts';
import type { MappingFacts } from '#graph/model/relation.ts';
import type { ConceptKind, MappingKind } from '#graph/model/vocabulary.ts';
import type { ConceptStatus } from '#graph/queries/comparison.ts';
import type { CompareView, ListColumn, ListSort } from './parameters.ts';

export type Side = 'left' | 'right';

/** The last four apply to mappings, so they hold in every view. */
export interface ComparisonFilters {
	readonly q?: string;
	readonly side?: Side;
	readonly kind?: ConceptKind;
	readonly area?: NodeId;
	readonly status?: ConceptStatus;
	readonly match?: MappingKind;
	readonly confidence?: 'high' | 'medium' | 'low';
	readonly basis?: MappingFacts['basis'];
	readonly evidence?: EvidenceQuality;
}

/** The part of a comparison that its URL holds. */
export interface ComparisonState {
	readonly left: NodeId;
	readonly right: NodeId;
	/** Undefined means that the screen width decides. */
	readonly view?: CompareView;
	/** Shown in detail. */
	readonly mapping?: RelationId;
	/** The side that `mapping` is read from. */
	readonly lead: Side;
	/** Its mappings are listed. */
	readonly concept?: NodeId;
	/** A part on the left and one on the right; the mappings between them are listed. */
	readonly pair?: readonly [NodeId, NodeId];
	/** Parts of either tree; the URL parameter is called `fold`. */
	readonly collapsed: readonly NodeId[];
	/** The owner's order, even if more links cross. */
	readonly order?: 'owner';
	/** Grain of the matrix; undefined means `area`. */
	readonly by?: 'theme';
	readonly sort?: ListSort;
	readonly filters: ComparisonFilters;
}

export function otherSide(side: Side): Side {
	return side === 'left' ? 'right' : 'left';
}

/** Replaces one model. Resets everything but the view, since the rest belongs to the old pair. */
export function chooseModel({ left, right, view }: ComparisonState, side: Side, model: NodeId): ComparisonState {
	const pair = side === 'left' ? { left: model, right } : { left, right: model };
	return { ...pair, ...(view && { view }), lead: 'left', collapsed: [], filters: {} };
}

/** Swaps the models; whatever is open or selected follows its model. */
export function swapSides(state: ComparisonState): ComparisonState {
	const { left, right, lead, mapping, pair, filters } = state;
	return {
		...state,
		left: right,
		right: left,
		lead: mapping === undefined ? lead : otherSide(lead),
		...(pair && { pair: [pair[1], pair[0]] as const }),
		filters: filters.side ? { ...filters, side: otherSide(filters.side) } : filters,
	};
}

export function chooseView(state: ComparisonState, view: CompareView): ComparisonState {
	const { pair: _, ...rest } = state;
	return { ...rest, view };
}

/** Opens a mapping as read from one side, or closes it if it is already open there. */
export function toggleMapping(state: ComparisonState, mapping: RelationId, lead: Side): ComparisonState {
	return isOpen(state, mapping, lead) ? closeMapping(state) : openMapping(state, mapping, lead);
}

export function openMapping(state: ComparisonState, mapping: RelationId, lead: Side): ComparisonState {
	return { ...state, mapping, lead };
}

/** Closes the mapping, which reveals the list that it was selected from. */
export function closeMapping({ mapping: _, ...state }: ComparisonState): ComparisonState {
	return { ...state, lead: 'left' };
}

export function isOpen(state: ComparisonState, mapping: RelationId, side: Side): boolean {
	return state.mapping === mapping && state.lead === side;
}

function withoutSelected({ mapping: _, concept: __, pair: ___, ...state }: ComparisonState): ComparisonState {
	return { ...state, lead: 'left' };
}

export function selectConcept(state: ComparisonState, concept: NodeId): ComparisonState {
	return { ...withoutSelected(state), concept };
}

export function selectPair(state: ComparisonState, left: NodeId, right: NodeId): ComparisonState {
	return { ...withoutSelected(state), pair: [left, right] };
}

export function clearSelected(state: ComparisonState): ComparisonState {
	return withoutSelected(state);
}

export function toggleCollapsed(state: ComparisonState, part: NodeId): ComparisonState {
	const collapsed = state.collapsed.includes(part) ? state.collapsed.filter((id) => id !== part) : [...state.collapsed, part];
	return { ...state, collapsed };
}

export function expand(state: ComparisonState, parts: ReadonlySet<string>): ComparisonState {
	return { ...state, collapsed: state.collapsed.filter((id) => !parts.has(id)) };
}

export function collapseAll(state: ComparisonState, parts: readonly NodeId[]): ComparisonState {
	return { ...state, collapsed: parts };
}

export function chooseOrder({ order: _, ...state }: ComparisonState, order: 'owner' | undefined): ComparisonState {
	return order ? { ...state, order } : state;
}

export function chooseGrain({ by: _, pair: __, ...state }: ComparisonState, by: 'theme' | undefined): ComparisonState {
	return by ? { ...state, by } : state;
}

/** Cycles through ascending, descending and unsorted. */
export function sortBy({ sort, ...state }: ComparisonState, column: ListColumn): ComparisonState {
	if (sort === column) return { ...state, sort: `-${column}` };
	return sort === `-${column}` ? state : { ...state, sort: column };
}

export function chooseFilter<K extends keyof ComparisonFilters>(
	state: ComparisonState,
	name: K,
	value: ComparisonFilters[K] | undefined,
): ComparisonState {
	const { [name]: _, ...rest } = state.filters;
	// Rest types lose the connection to the original keys.
	const filters = (value === undefined ? rest : { ...rest, [name]: value }) as ComparisonFilters;
	return { ...state, filters };
}

export function clearFilters(state: ComparisonState): ComparisonState {
	return { ...state, filters: {} };
}
