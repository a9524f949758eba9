import { queryOptions, useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import { graphQuery } from '#web/data/queries.ts';
import { sameFields } from '#web/diagram/equality.ts';
import type { Declared } from '#web/diagram/input.ts';
import type { LoadedLayout } from '#web/diagram/layout/layout.ts';
import { LAYOUTS, type LayoutName, loadLayout } from '#web/diagram/layout/layouts.ts';
import { type Correction, corrected, correctionsNeeded } from '#web/explore/model/corrections.ts';
import { isSameLoaded } from '#web/explore/model/equality.ts';
import { type LoadedGraph, loadedGraph } from '#web/explore/model/loaded-graph.ts';
import { EGO, EXPANDED, FAR, NEAR, PARTS } from '#web/explore/model/requests.ts';
import { type ExplorerState, isExpanded, sourceOf } from '#web/explore/model/state.ts';
import { declaredByNode } from '#web/explore/model/stubs.ts';
import { type ExploreSearch, searchOf, stateOf } from '#web/explore/model/url.ts';
import { pathGraph } from '#web/explore/paths/path-steps.ts';
import { pathsQueryOf } from '#web/explore/paths/use-paths.ts';
import type { PageSearch } from '#web/ui/url-params.ts';
import { useOptionalQuery } from '#web/ui/use-optional-query.ts';
import { useStableValue } from '#web/ui/use-stable.ts';

export interface GraphLoading {
	readonly loaded: LoadedGraph;
	readonly declared: ReadonlyMap<NodeId, Declared>;
	/** The requested layout and its code, unless that is built in. */
	readonly layoutName: LayoutName;
	readonly layout: LoadedLayout | undefined;
	/** Whether the models' declared counts have arrived; drawing earlier would move cards when they do. */
	readonly isReady: boolean;
	readonly isLoading: boolean;
	/** Nodes whose neighbourhood was requested but has not arrived. */
	readonly unanswered: ReadonlySet<NodeId>;
}

/** The overview merged with every neighbourhood that the state asks for, as far as loaded. */
export function useLoadedGraph(overview: OverviewAnswer, state: ExplorerState): GraphLoading {
	const { selected, expanded, ego, cluster } = state;
	const requested = useMemo(
		() => [...new Set([...expanded.map(sourceOf), ...(selected === undefined ? [] : [selected])])],
		[expanded, selected],
	);
	const near = useQueries({
		queries: requested.map((id) => graphQuery('neighbourhood', { id, ...(isExpanded(state, id) ? EXPANDED : NEAR) })),
		combine: (results) => ({
			answers: results.map((result) => result.data),
			errors: results.map((result) => result.error),
			isLoading: results.some((result) => result.isFetching),
		}),
	});
	const remote = requested.filter((id, i) => isFarFrom(overview, id, near.answers[i], requested));
	const far = useQueries({
		queries: remote.map((id) => graphQuery('neighbourhood', { id, ...FAR })),
		combine: (results) => ({ answers: results.map((result) => result.data), isLoading: results.some((result) => result.isFetching) }),
	});
	const root = rootOf(state, overview);
	const parts = useOptionalQuery(root && graphQuery('neighbourhood', { id: root, ...PARTS }));
	const egoView = useOptionalQuery(ego && graphQuery('neighbourhood', { id: ego.node, depth: ego.steps, ...EGO }));
	const pathsFound = useOptionalQuery(pathsQueryOf(state.path));
	const shownPath = state.path?.shown ?? 1;
	const path = useMemo(() => pathsFound.answer && pathGraph(pathsFound.answer, shownPath), [pathsFound.answer, shownPath]);
	const planned = overview.nodes.filter((node) => node.kind === 'model').map((node) => node.id);
	const models = [...new Set([...planned, ...(root ? [root] : [])])];
	const outlines = useQueries({
		queries: models.map((model) => graphQuery('outline', { id: model })),
		combine: (results) => ({
			roots: results.flatMap((result) => (result.data ? [result.data.root] : [])),
			isReady: results.every((result) => !result.isPending),
		}),
	});

	const remoteKey = remote.join(',');
	const fresh = useMemo(() => {
		const answers = new Map<NodeId, NeighbourhoodAnswer>();
		requested.forEach((id, i) => {
			const answer = near.answers[i];
			const isRemote = remoteKey.split(',').includes(id);
			const wider = isRemote ? far.answers[remoteKey.split(',').indexOf(id)] : undefined;
			if (wider) answers.set(id, wider);
			else if (answer && !isRemote) answers.set(id, answer);
		});
		return loadedGraph(
			overview,
			{
				neighbourhoods: answers,
				root: parts.answer,
				ego: egoView.answer,
				path,
			},
			{ selected, expanded, ...(root && { root }), ...(ego && { ego }), ...(cluster && { cluster }) },
		);
	}, [
		overview,
		requested,
		near.answers,
		far.answers,
		remoteKey,
		selected,
		expanded,
		root,
		parts.answer,
		ego,
		egoView.answer,
		path,
		cluster,
	]);
	const needed = correctionsNeeded(state, {
		near: new Map(requested.flatMap((id, i) => (near.errors[i] ? [[id, near.errors[i]] as const] : []))),
		ego: egoView.error,
		root: parts.error,
		parts: parts.answer,
	});
	const corrections = useCorrections(needed);
	const stable = useStableValue(fresh, isSameLoaded);
	const loaded = useMemo(() => (corrections.length > 0 ? { ...stable, corrections } : stable), [stable, corrections]);
	const declared = useMemo(() => declaredByNode(outlines.roots), [outlines.roots]);
	const unanswered = useMemo(() => new Set(requested.filter((_, i) => near.answers[i] === undefined)), [requested, near.answers]);
	const layout = useOptionalQuery(layoutQuery(state.layout));
	const isLoading = [near, far, pathsFound, parts, egoView, layout].some((one) => one.isLoading);
	const isWhole =
		needed.length === 0 &&
		outlines.isReady &&
		!(parts.isLoading && parts.answer === undefined) &&
		!(layout.isLoading && layout.answer === undefined);
	return useLastReady({
		loaded,
		declared,
		layoutName: state.layout,
		layout: layout.answer,
		isReady: isWhole,
		isLoading,
		unanswered,
	});
}

/** Keeps the previous diagram on screen until the next one can be drawn. */
function useLastReady(now: GraphLoading): GraphLoading {
	const [last, setLast] = useState(now);
	if (last.isReady && !now.isReady) return { ...last, isLoading: true };
	if (!sameFields(last, now)) setLast(now);
	return now;
}

/** The model that a single-model layout draws. */
export function rootOf({ layout, root }: ExplorerState, overview: OverviewAnswer): NodeId | undefined {
	if (!LAYOUTS[layout].needsModel) return undefined;
	const models = new Set(overview.nodes.filter((node) => node.kind === 'model').map((node) => node.id));
	return root ?? overview.lanes.flatMap((lane) => lane.nodes).find((id) => models.has(id));
}

/** Not on the overview, and adjacent neither to it nor to any other requested node. */
function isFarFrom(overview: OverviewAnswer, id: NodeId, answer: NeighbourhoodAnswer | undefined, wanted: readonly NodeId[]): boolean {
	if (answer === undefined) return false;
	const planned = new Set(overview.nodes.map((node) => node.id));
	return !answer.nodes.some((node) => planned.has(node.id) || (node.id !== id && wanted.includes(node.id)));
}

/** Rewrites the URL where it names nodes that the graph does not hold, and keeps the corrections so that a notice can explain them. */
function useCorrections(needed: readonly Correction[]): readonly Correction[] {
	const navigate = useNavigate({ from: '/' });
	const [made, setMade] = useState<readonly Correction[]>([]);
	const correct = useEffectEvent(() => {
		setMade((before) => [...before.filter((one) => !needed.some(({ id }) => id === one.id)), ...needed]);
		void navigate({
			search: (before: ExploreSearch & PageSearch) => {
				const after = searchOf(corrected(stateOf(before), needed));
				// Without an ego network the default layout applies again.
				const layout = before.layout === undefined && after.around === undefined ? undefined : after.layout;
				return { ...before, ...after, layout };
			},
			replace: true,
			resetScroll: false,
		});
	});
	const key = needed.map(({ parameter, id }) => `${parameter}=${id}`).join(' ');
	useEffect(() => {
		if (key !== '') correct();
	}, [key]);
	return made;
}

/** Injected because diagram/ must not import canvas/. */
const TOOLS = { forces: async () => (await import('#web/canvas/fcose.ts')).networkForces };

/** The code-split chunk of a layout, fetched once and never stale; undefined where the layout is built in. */
function layoutQuery(name: LayoutName) {
	const definition = LAYOUTS[name];
	if (definition.load === 'built in') return undefined;
	return queryOptions({
		queryKey: ['layout', name],
		queryFn: () => loadLayout(definition, TOOLS),
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: Number.POSITIVE_INFINITY,
		networkMode: 'always',
		structuralSharing: false,
	});
}
