import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { HUB_KINDS } from '#graph/model/vocabulary.ts';
import type { PathsAnswer } from '#graph/queries/paths.ts';
import { graphQuery } from '#web/data/queries.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';
import {
	changePath,
	clearFilters,
	clearPath,
	type ExplorerState,
	endFor,
	focusNeighbourhood,
	type PathQuery,
	startPath,
} from '#web/explore/model/state.ts';
import type { Transition } from '#web/explore/use-explorer.ts';
import { useOptionalQuery } from '#web/ui/use-optional-query.ts';
import type { PathFocus, PathsFound } from './paths-panel.tsx';
import { pathHighlight, pathSentences } from './sentences.ts';

export function usePaths(state: ExplorerState, change: (transition: Transition) => void, { graph, edges }: Diagram) {
	const client = useQueryClient();
	const query = pathsQueryOf(state.path);
	const { answer, isLoading, error } = useOptionalQuery(query);
	const sentences = useMemo(() => (answer ? pathSentences(answer) : []), [answer]);
	// A query without ends is not in the URL, but the panel stays open for the reader to choose them.
	const [isAsked, setAsked] = useState(false);
	const [focus, setFocus] = useState<PathFocus>();
	const [pointed, setPointed] = useState<string>();

	const highlighted = useMemo(() => {
		if (sentences.length === 0) return undefined;
		const one = sentences.filter((sentence) => sentence.key === pointed);
		return pathHighlight(one.length > 0 ? one : sentences, edges);
	}, [sentences, pointed, edges]);

	function changeQuery(transition: Transition): void {
		const next = transition(state).path;
		setAsked(next !== undefined && next.from === undefined && next.to === undefined);
		change(transition);
	}

	/** Fills the missing end, or starts a new query. */
	function choose(id: NodeId): void {
		const end = endFor(state.path, id);
		if (end === undefined) return;
		setFocus({ end, id });
		changeQuery((now) => (end === 'from' && now.path?.from !== undefined ? startPath(now, id) : changePath(now, { [end]: id })));
	}

	function close(): void {
		setAsked(false);
		change(clearPath);
	}

	const found: PathsFound = {
		sentences,
		isAnswered: answer !== undefined,
		isLoading,
		isCut: sentences.length === MOST_PATHS,
		error,
		onRetry: () => void (query && client.refetchQueries({ queryKey: query.queryKey })),
	};
	return {
		isOpen: state.path !== undefined || isAsked,
		highlighted,
		open: () => setAsked(true),
		choose,
		close,
		panel: {
			query: state.path ?? { exclude: [], hubs: false },
			found,
			selected: state.selected,
			focus,
			hidden: nodesOnPaths(answer).filter((id) => !graph.nodes.has(id)).length,
			onShowHidden: () => change((now) => focusNeighbourhood(clearFilters(now), undefined)),
			onChange: changeQuery,
			onPoint: setPointed,
		},
	};
}

/** More paths of equal length add nothing. */
const MOST_PATHS = 10;

/** The query for the paths; undefined until both ends are chosen. */
export function pathsQueryOf(path: PathQuery | undefined) {
	if (path?.from === undefined || path.to === undefined) return undefined;
	return graphQuery('paths', {
		from: path.from,
		to: path.to,
		exclude: [...path.exclude],
		include: path.hubs ? [...HUB_KINDS, 'model'] : [],
		limit: MOST_PATHS,
	});
}

export function nodesOnPaths(answer: PathsAnswer | undefined): readonly NodeId[] {
	return [...new Set(answer?.paths.flatMap((path) => path.nodes))];
}
