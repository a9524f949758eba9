import { z } from 'zod';
import type { NodeId } from '#graph/model/ids.ts';
import { RelationId } from '#graph/model/ids.ts';
import type { ComparisonState } from './comparison.ts';
import { one, type SearchOf } from './search-params.ts';

/** Parameters of the compare page: the mapping shown in detail, and `lead=right` where the right side's list shows it. */
export const compareParameters = { mapping: one(RelationId), lead: one(z.enum(['left', 'right'])) } as const;
export type CompareSearch = SearchOf<typeof compareParameters>;

/** The state that an address asks for. */
export function comparisonStateOf(params: { readonly a: NodeId; readonly b: NodeId }, search: CompareSearch): ComparisonState {
	return {
		left: params.a,
		right: params.b,
		...(search.mapping !== undefined && { mapping: search.mapping }),
		lead: search.lead ?? 'left',
	};
}

/** The address of a state; what is as at first sight is left out. */
export function comparisonAddress({ left, right, mapping, lead }: ComparisonState) {
	return {
		to: '/sammenlign/$a/$b',
		params: { a: left, b: right },
		search: { mapping, lead: mapping !== undefined && lead === 'right' ? lead : undefined },
	} as const;
}
