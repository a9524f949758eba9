import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import { graphQuery } from '#web/data/queries.ts';
import { sameFields } from '#web/diagram/equality.ts';
import type { Declared } from '#web/diagram/input.ts';
import type { LoadedLayout } from '#web/diagram/layout/layout.ts';
import { LAYOUTS, type LayoutName } from '#web/diagram/layout/layouts.ts';
import { type Correction, corrected, correctionsNeeded } from '#web/explore/model/corrections.ts';
import { isSameLoaded } from '#web/explore/model/equality.ts';
import { type LoadedGraph, loadedGraph } from '#web/explore/model/loaded-graph.ts';
import { AROUND, EXPANDED, FAR, NEAR, PARTS } from '#web/explore/model/requests.ts';
import { type ExplorerState, isOpen, sourceOf } from '#web/explore/model/state.ts';
import { declaredByNode } from '#web/explore/model/stubs.ts';
import { type ExploreSearch, searchOf, stateOf } from '#web/explore/model/url.ts';
import { nodesOnPaths, pathsQueryOf } from '#web/explore/paths/use-paths.ts';
import type { PageSearch } from '#web/ui/url-params.ts';
import { useOptionalQuery } from '#web/ui/use-optional-query.ts';
import { useStableValue } from '#web/ui/use-stable.ts';
import { layoutQuery } from './layout-query.ts';

export interface GraphLoading {
	readonly loaded: LoadedGraph;
	readonly declared: ReadonlyMap<NodeId, Declared>;
	/** The requested layout and its code, unless that is built in. */
	readonly layoutName: LayoutName;
	readonly layout: LoadedLayout | undefined;
	readonly paths: readonly NodeId[];
	/** Whether the models' declared counts have arrived; drawing earlier would move cards when they do. */
	readonly isReady: boolean;
	readonly isLoading: boolean;
	/** Nodes whose neighbourhood was requested but has not arrived. */
	readonly unanswered: ReadonlySet<NodeId>;
}

/** The overview merged with every neighbourhood that the state asks for, as far as loaded. */
export function useLoadedGraph(overview: OverviewAnswer, state: ExplorerState): GraphLoading {
	const { selected, expanded: open, ego: around, cluster: gather } = state;
	const wanted = useMemo(() => [...new Set([...open.map(sourceOf), ...(selected === undefined ? [] : [selected])])], [open, selected]);
	const near = useQueries({
		queries: wanted.map((id) => graphQuery('neighbourhood', { id, ...(isOpen(state, id) ? EXPANDED : NEAR) })),
		combine: (results) => ({
			answers: results.map((result) => result.data),
			errors: results.map((result) => result.error),
			isLoading: results.some((result) => result.isFetching),
		}),
	});
	const lost = wanted.filter((id, i) => isFarFrom(overview, id, near.answers[i], wanted));
	const far = useQueries({
		queries: lost.map((id) => graphQuery('neighbourhood', { id, ...FAR })),
		combine: (results) => ({ answers: results.map((result) => result.data), isLoading: results.some((result) => result.isFetching) }),
	});
	const root = rootOf(state, overview);
	const parts = useOptionalQuery(root && graphQuery('neighbourhood', { id: root, ...PARTS }));
	const egoView = useOptionalQuery(around && graphQuery('neighbourhood', { id: around.node, depth: around.steps, ...AROUND }));
	const ways = useOptionalQuery(pathsQueryOf(state.path));
	const planned = overview.nodes.filter((node) => node.kind === 'model').map((node) => node.id);
	const models = [...new Set([...planned, ...(root ? [root] : [])])];
	const outlines = useQueries({
		queries: models.map((model) => graphQuery('outline', { id: model })),
		combine: (results) => ({
			roots: results.flatMap((result) => (result.data ? [result.data.root] : [])),
			isReady: results.every((result) => !result.isPending),
		}),
	});

	const lostKey = lost.join(',');
	const fresh = useMemo(() => {
		const answers = new Map<NodeId, NeighbourhoodAnswer>();
		wanted.forEach((id, i) => {
			const answer = near.answers[i];
			const isLost = lostKey.split(',').includes(id);
			const wider = isLost ? far.answers[lostKey.split(',').indexOf(id)] : undefined;
			if (wider) answers.set(id, wider);
			else if (answer && !isLost) answers.set(id, answer);
		});
		return loadedGraph(
			overview,
			{
				neighbourhoods: answers,
				root: parts.answer,
				around: egoView.answer,
				paths: ways.answer,
			},
			{ selected, expanded: open, ...(root && { root }), ...(around && { ego: around }), ...(gather && { cluster: gather }) },
		);
	}, [
		overview,
		wanted,
		near.answers,
		far.answers,
		lostKey,
		selected,
		open,
		root,
		parts.answer,
		around,
		egoView.answer,
		ways.answer,
		gather,
	]);
	const needed = correctionsNeeded(state, {
		near: new Map(wanted.flatMap((id, i) => (near.errors[i] ? [[id, near.errors[i]] as const] : []))),
		around: egoView.error,
		root: parts.error,
		parts: parts.answer,
	});
	const corrections = useCorrections(needed);
	const stable = useStableValue(fresh, isSameLoaded);
	const loaded = useMemo(() => (corrections.length > 0 ? { ...stable, corrections } : stable), [stable, corrections]);
	const declared = useMemo(() => declaredByNode(outlines.roots), [outlines.roots]);
	const unanswered = useMemo(() => new Set(wanted.filter((_, i) => near.answers[i] === undefined)), [wanted, near.answers]);
	const paths = useMemo(() => nodesOnPaths(ways.answer), [ways.answer]);
	const layout = useOptionalQuery(layoutQuery(state.layout));
	const isLoading = [near, far, ways, parts, egoView, layout].some((one) => one.isLoading);
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
		paths,
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
