import type { NodeId } from '#graph/model/ids.ts';
import { type CompareSearch, filterParameters } from './parameters.ts';
import type { ComparisonFilters, ComparisonState } from './state.ts';

/** Keeps URLs short enough for every mail client. */
const MAX_COLLAPSED = 60;

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
