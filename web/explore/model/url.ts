import { z } from 'zod';
import { NodeId, RelationId } from '#graph/model/ids.ts';
import { type NodeKind, nodeKinds, relationKinds } from '#graph/model/vocabulary.ts';
import { LAYOUT_NAMES } from '#web/diagram/layout/layouts.ts';
import { list, one, type SearchOf } from '#web/ui/url-params.ts';
import { CLUSTER_MODES, defaultLayout, type EgoQuery, type ExplorerState, type PathQuery } from './state.ts';

const MAX_EXPANSIONS = 30;
const kinds: ReadonlySet<string> = new Set(nodeKinds);

/** A node kind or a node id: ids contain a dot, kinds never do. */
const Hidden = z.union([z.enum(nodeKinds), NodeId.refine((id) => id.includes('.'))]);
const Off = z.literal('off');
const On = z.literal('on');
const ExpandedKind = z.templateLiteral([NodeId, ':', z.enum(relationKinds)]);
const STEPS = { '1': 1, '2': 2, '3': 3 } as const;

/**
 * Parameters of the explore page, e.g.
 * `?selected=no.km.t2&open=no.km.t2,dk.mdk.o4&hide=resource,dk.mdk&editorial=off`.
 * `pair=no.km.t3,dk.mdk.o2` opens the mappings between two cards, `mapping` a single one. `view=table` shows the list as a
 * table and does not affect the diagram.
 */
export const exploreParameters = {
	selected: one(NodeId),
	layout: one(z.enum(LAYOUT_NAMES)),
	root: one(NodeId),
	open: list(z.union([NodeId, ExpandedKind])),
	around: one(NodeId),
	steps: one(z.enum(['1', '2', '3'])),
	gather: one(z.enum(CLUSTER_MODES)),
	hide: list(Hidden),
	editorial: one(Off),
	samsvar: one(Off),
	lane: one(z.string().regex(/^[a-z]{2,20}$/)),
	from: one(NodeId),
	to: one(NodeId),
	exclude: list(z.enum(relationKinds)),
	hubs: one(On),
	pair: list(NodeId),
	mapping: one(RelationId),
	path: one(z.string().regex(/^([1-9]|10)$/)),
	view: one(z.literal('table')),
} as const;
export type ExploreSearch = SearchOf<typeof exploreParameters>;

function isKind(value: string): value is NodeKind {
	return kinds.has(value);
}

function isNode(value: NodeKind | NodeId): value is NodeId {
	return !isKind(value);
}

function egoQueryOf({ around, steps }: ExploreSearch): EgoQuery | undefined {
	return around && { node: around, steps: STEPS[steps ?? '1'] };
}

function pathOf({ from, to, exclude, hubs, path }: ExploreSearch): PathQuery | undefined {
	if (from === undefined && to === undefined) return undefined;
	return { ...(from && { from }), ...(to && { to }), exclude: exclude ?? [], hubs: hubs === 'on', shown: Number(path ?? 1) };
}

export function stateOf(search: ExploreSearch): ExplorerState {
	const hide = search.hide ?? [];
	const [ego, path] = [egoQueryOf(search), pathOf(search)];
	const [first, second] = search.pair ?? [];
	return {
		...(search.selected !== undefined && { selected: search.selected }),
		layout: search.layout ?? defaultLayout(ego),
		...(search.root !== undefined && { root: search.root }),
		...(ego && { ego }),
		...(search.gather !== undefined && { cluster: search.gather }),
		expanded: search.open?.slice(0, MAX_EXPANSIONS) ?? [],
		hideKinds: hide.filter(isKind),
		hideNodes: hide.filter(isNode),
		editorial: search.editorial !== 'off',
		mappings: search.samsvar !== 'off',
		...(search.lane !== undefined && { lane: search.lane }),
		...(path && { path }),
		...(first !== undefined && second !== undefined && { pair: [first, second] as const }),
		...(search.mapping !== undefined && { mapping: search.mapping }),
	};
}

/** The URL parameters of a state; defaults are left out. */
export function searchOf(state: ExplorerState): ExploreSearch {
	const hide = [...state.hideKinds, ...state.hideNodes];
	return {
		selected: state.selected,
		layout: state.layout === defaultLayout(state.ego) ? undefined : state.layout,
		root: state.root,
		open: listed(state.expanded),
		around: state.ego?.node,
		steps: stepsOf(state.ego),
		gather: state.cluster,
		hide: listed(hide),
		editorial: state.editorial ? undefined : 'off',
		samsvar: state.mappings ? undefined : 'off',
		lane: state.lane,
		from: state.path?.from,
		to: state.path?.to,
		exclude: listed(state.path?.exclude ?? []),
		hubs: state.path?.hubs ? 'on' : undefined,
		pair: state.pair,
		mapping: state.mapping,
		path: state.path && state.path.shown > 1 ? String(state.path.shown) : undefined,
	};
}

function stepsOf(ego: EgoQuery | undefined): ExploreSearch['steps'] {
	return ego?.steps === 2 ? '2' : ego?.steps === 3 ? '3' : undefined;
}

function listed<T>(items: readonly T[]): readonly T[] | undefined {
	return items.length > 0 ? items : undefined;
}
