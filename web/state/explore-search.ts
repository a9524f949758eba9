import { z } from 'zod';
import { NodeId } from '#graph/model/ids.ts';
import { type NodeKind, nodeKinds } from '#graph/model/vocabulary.ts';
import type { ExplorerState } from './explorer.ts';
import { list, one, type SearchOf } from './search-params.ts';

const MOST_OPEN = 30;
const kinds: ReadonlySet<string> = new Set(nodeKinds);

/** A kind of node, or a model: ids of models hold a dot, kinds never do. */
const Hidden = z.union([z.enum(nodeKinds), NodeId.refine((id) => id.includes('.'))]);
const Off = z.literal('off');

/** Parameters of the explore page, e.g. `?selected=no.km.t2&open=no.km.t2,dk.mdk.o4&hide=resource,dk.mdk&editorial=off`. */
export const exploreParameters = {
	selected: one(NodeId),
	open: list(NodeId),
	hide: list(Hidden),
	editorial: one(Off),
	samsvar: one(Off),
	lane: one(z.string().regex(/^[a-z]{2,20}$/)),
} as const;
export type ExploreSearch = SearchOf<typeof exploreParameters>;

function isKind(value: string): value is NodeKind {
	return kinds.has(value);
}

function isModel(value: NodeKind | NodeId): value is NodeId {
	return !isKind(value);
}

/** The state that an address asks for. */
export function stateOf(search: ExploreSearch): ExplorerState {
	const hide = search.hide ?? [];
	return {
		...(search.selected !== undefined && { selected: search.selected }),
		open: search.open?.slice(0, MOST_OPEN) ?? [],
		hideKinds: hide.filter(isKind),
		hideModels: hide.filter(isModel),
		editorial: search.editorial !== 'off',
		correspondences: search.samsvar !== 'off',
		...(search.lane !== undefined && { lane: search.lane }),
	};
}

/** The address of a state; what is as at first sight is left out. */
export function searchOf(state: ExplorerState): ExploreSearch {
	const hide = [...state.hideKinds, ...state.hideModels];
	return {
		selected: state.selected,
		open: state.open.length > 0 ? state.open : undefined,
		hide: hide.length > 0 ? hide : undefined,
		editorial: state.editorial ? undefined : 'off',
		samsvar: state.correspondences ? undefined : 'off',
		lane: state.lane,
	};
}
