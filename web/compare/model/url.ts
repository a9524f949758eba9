import { z } from 'zod';
import { EvidenceQuality } from '#graph/model/evidence.ts';
import { NodeId, RelationId } from '#graph/model/ids.ts';
import { CONCEPT_KINDS, MAPPING_KINDS } from '#graph/model/vocabulary.ts';
import { CONCEPT_STATUSES } from '#graph/queries/comparison.ts';
import { list, one, type SearchOf } from '#web/ui/url-params.ts';
import { COMPARE_VIEWS, type ComparisonFilters, type ComparisonState, LIST_SORTS } from './state.ts';

/** Keeps URLs short enough for every mail client. */
const MAX_COLLAPSED = 60;

const sides = one(z.enum(['left', 'right']));

const filterParameters = {
	q: one(z.string().trim().min(1).max(200)),
	side: sides,
	kind: one(z.enum(CONCEPT_KINDS)),
	area: one(NodeId),
	status: one(z.enum(CONCEPT_STATUSES)),
	match: one(z.enum(MAPPING_KINDS)),
	confidence: one(z.enum(['high', 'medium', 'low'])),
	basis: one(z.enum(['definition', 'label'])),
	evidence: one(EvidenceQuality),
} as const;

/**
 * URL parameters of the comparison, e.g. `?view=list&q=data&status=matched&sort=area`. `mapping` is shown in detail,
 * read from the right if `lead=right`; `concept` and `pair` list mappings.
 */
export const compareParameters = {
	view: one(z.enum(COMPARE_VIEWS)),
	mapping: one(RelationId),
	lead: sides,
	concept: one(NodeId),
	pair: list(NodeId),
	fold: list(NodeId),
	order: one(z.literal('owner')),
	by: one(z.literal('theme')),
	sort: one(z.enum(LIST_SORTS)),
	...filterParameters,
} as const;
export type CompareSearch = SearchOf<typeof compareParameters>;

function filtersOf(search: CompareSearch): ComparisonFilters {
	const names = Object.keys(filterParameters) as (keyof typeof filterParameters)[];
	// `Object.fromEntries` loses which value belongs to which name.
	return Object.fromEntries(names.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]]))) as ComparisonFilters;
}

export function comparisonStateOf(params: { readonly a: NodeId; readonly b: NodeId }, search: CompareSearch): ComparisonState {
	const { view, mapping, concept, pair: [first, second] = [], order, by, sort } = search;
	return {
		left: params.a,
		right: params.b,
		...(view !== undefined && { view }),
		...(mapping !== undefined && { mapping }),
		lead: search.lead ?? 'left',
		...(concept !== undefined && { concept }),
		...(first !== undefined && second !== undefined && { pair: [first, second] as const }),
		collapsed: search.fold ?? [],
		...(order !== undefined && { order }),
		...(by !== undefined && { by }),
		...(sort !== undefined && { sort }),
		filters: filtersOf(search),
	};
}

/** Leaves out whatever has its default value. */
export function comparisonAddress({ left, right, lead, collapsed, filters, ...state }: ComparisonState) {
	const { view, mapping, concept, pair, order, by, sort } = state;
	const search: CompareSearch = {
		view,
		mapping,
		lead: mapping !== undefined && lead === 'right' ? lead : undefined,
		concept,
		pair,
		fold: collapsed.length > 0 ? collapsed.slice(-MAX_COLLAPSED) : undefined,
		order,
		by,
		sort,
		...filters,
	};
	return { to: '/sammenlign/$a/$b', params: { a: left, b: right }, search } as const;
}
