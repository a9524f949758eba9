import type { EvidenceQuality } from '#graph/model/evidence.ts';
import type { NodeId, RelationId } from '#graph/model/ids.ts';
import type { MappingFacts } from '#graph/model/relation.ts';
import type { ConceptKind, MappingKind } from '#graph/model/vocabulary.ts';
import type { ConceptStatus } from '#graph/queries/comparison.ts';

export type Side = 'left' | 'right';

/** Ways to look at one comparison; `reading` is the one to print: both models whole, concept by concept. */
export const COMPARE_VIEWS = ['side', 'matrix', 'list', 'reading'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

const LIST_COLUMNS = ['concept', 'area', 'relation', 'counterpart', 'confidence'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];
/** A column to sort by, with `-` before it from the end. */
export type ListSort = ListColumn | `-${ListColumn}`;
export const LIST_SORTS: readonly ListSort[] = LIST_COLUMNS.flatMap((column) => [column, `-${column}`] as const);

/** What is asked for; the last four choose among mappings, so they hold in every view. */
export interface ComparisonFilters {
	/** Words in the name of a concept or of its counterpart. */
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

/** What a link to a comparison carries. */
export interface ComparisonState {
	readonly left: NodeId;
	readonly right: NodeId;
	/** Absent, the room on the screen decides. */
	readonly view?: CompareView;
	/** The mapping that is shown in detail. */
	readonly mapping?: RelationId;
	/** The side that it is read from. */
	readonly lead: Side;
	/** The concept whose mappings are listed. */
	readonly concept?: NodeId;
	/** A part of the left and one of the right whose mappings are listed. */
	readonly pair?: readonly [NodeId, NodeId];
	/** Parts of either tree that are folded. */
	readonly fold: readonly NodeId[];
	/** Siblings in their owner's order, though more lines cross. */
	readonly order?: 'owner';
	/** The matrix by subcategories. */
	readonly by?: 'theme';
	readonly sort?: ListSort;
	readonly filters: ComparisonFilters;
}

export function otherSide(side: Side): Side {
	return side === 'left' ? 'right' : 'left';
}

/** Another model on one side; nothing of the pair before belongs to the new one but the view. */
export function chooseModel({ left, right, view }: ComparisonState, side: Side, model: NodeId): ComparisonState {
	const pair = side === 'left' ? { left: model, right } : { left, right: model };
	return { ...pair, ...(view && { view }), lead: 'left', fold: [], filters: {} };
}

/** The models change places; all that is open or chosen stays so at the same model. */
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

/** Another way to look; what is chosen stays. */
export function chooseView(state: ComparisonState, view: CompareView): ComparisonState {
	const { pair: _, ...rest } = state;
	return { ...rest, view };
}

/** Opens a mapping as read from one side, or closes it where it is open there. */
export function toggleMapping(state: ComparisonState, mapping: RelationId, lead: Side): ComparisonState {
	return isOpen(state, mapping, lead) ? closeMapping(state) : openMapping(state, mapping, lead);
}

export function openMapping(state: ComparisonState, mapping: RelationId, lead: Side): ComparisonState {
	return { ...state, mapping, lead };
}

/** Closes the mapping; the list that it was chosen from is there again. */
export function closeMapping({ mapping: _, ...state }: ComparisonState): ComparisonState {
	return { ...state, lead: 'left' };
}

export function isOpen(state: ComparisonState, mapping: RelationId, side: Side): boolean {
	return state.mapping === mapping && state.lead === side;
}

function withoutSelected({ mapping: _, concept: __, pair: ___, ...state }: ComparisonState): ComparisonState {
	return { ...state, lead: 'left' };
}

/** Lists the mappings of one concept. */
export function selectConcept(state: ComparisonState, concept: NodeId): ComparisonState {
	return { ...withoutSelected(state), concept };
}

/** Lists the mappings between a part of the left and one of the right. */
export function selectPair(state: ComparisonState, left: NodeId, right: NodeId): ComparisonState {
	return { ...withoutSelected(state), pair: [left, right] };
}

/** Nothing is chosen any more. */
export function clearSelected(state: ComparisonState): ComparisonState {
	return withoutSelected(state);
}

/** Folds a part of a tree, or unfolds it. */
export function toggleCollapsed(state: ComparisonState, part: NodeId): ComparisonState {
	const fold = state.fold.includes(part) ? state.fold.filter((id) => id !== part) : [...state.fold, part];
	return { ...state, fold };
}

export function expand(state: ComparisonState, parts: ReadonlySet<string>): ComparisonState {
	return { ...state, fold: state.fold.filter((id) => !parts.has(id)) };
}

export function collapseAll(state: ComparisonState, parts: readonly NodeId[]): ComparisonState {
	return { ...state, fold: parts };
}

export function chooseOrder({ order: _, ...state }: ComparisonState, order: 'owner' | undefined): ComparisonState {
	return order ? { ...state, order } : state;
}

export function chooseGrain({ by: _, pair: __, ...state }: ComparisonState, by: 'theme' | undefined): ComparisonState {
	return by ? { ...state, by } : state;
}

/** Sorts by a column; chosen again from the end, and a third time not at all. */
export function sortBy({ sort, ...state }: ComparisonState, column: ListColumn): ComparisonState {
	if (sort === column) return { ...state, sort: `-${column}` };
	return sort === `-${column}` ? state : { ...state, sort: column };
}

/** Asks for one value of one filter, or for all. */
export function chooseFilter<K extends keyof ComparisonFilters>(
	state: ComparisonState,
	name: K,
	value: ComparisonFilters[K] | undefined,
): ComparisonState {
	const { [name]: _, ...rest } = state.filters;
	// What is left is the filters without one, which are filters.
	const filters = (value === undefined ? rest : { ...rest, [name]: value }) as ComparisonFilters;
	return { ...state, filters };
}

export function clearFilters(state: ComparisonState): ComparisonState {
	return { ...state, filters: {} };
}
