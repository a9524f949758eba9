import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { PathFocus, PathsFound } from '#web/panels/paths-panel.tsx';
import { changePath, clearFilters, clearPath, type ExplorerState, showAround } from '#web/state/explorer.ts';
import { endFor, startPath } from '#web/state/path-wish.ts';
import { pathLight } from '#web/view-model/path-light.ts';
import { pathSentences } from '#web/view-model/path-sentences.ts';
import type { Picture } from '#web/view-model/scene.ts';
import { MOST_PATHS, nodesOnPaths, pathsQueryOf } from './paths-query.ts';
import type { Transition } from './use-explorer.ts';
import { useMaybe } from './use-maybe.ts';

/** The paths that the reader asks for, and what of the picture they light. */
export function usePaths(state: ExplorerState, change: (transition: Transition) => void, { graph, lines }: Picture) {
	const client = useQueryClient();
	const query = pathsQueryOf(state.path);
	const { answer, isLoading, error } = useMaybe(query);
	const sentences = useMemo(() => (answer ? pathSentences(answer) : []), [answer]);
	// An address holds no paths without ends, but whoever asked for them or cleared the last end wants to choose one.
	const [isAsked, setAsked] = useState(false);
	const [focus, setFocus] = useState<PathFocus>();
	const [pointed, setPointed] = useState<string>();

	const lit = useMemo(() => {
		if (sentences.length === 0) return undefined;
		const one = sentences.filter((sentence) => sentence.key === pointed);
		return pathLight(one.length > 0 ? one : sentences, lines);
	}, [sentences, pointed, lines]);

	function changeWish(transition: Transition): void {
		const next = transition(state).path;
		setAsked(next !== undefined && next.from === undefined && next.to === undefined);
		change(transition);
	}

	/** The node becomes the end that is missing, else the beginning of new paths. */
	function choose(id: NodeId): void {
		const end = endFor(state.path, id);
		if (end === undefined) return;
		setFocus({ end, id });
		changeWish((now) => (end === 'from' && now.path?.from !== undefined ? startPath(now, id) : changePath(now, { [end]: id })));
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
		lit,
		open: () => setAsked(true),
		choose,
		close,
		panel: {
			wish: state.path ?? { exclude: [], hubs: false },
			found,
			selected: state.selected,
			focus,
			hidden: nodesOnPaths(answer).filter((id) => !graph.nodes.has(id)).length,
			onShowHidden: () => change((now) => showAround(clearFilters(now), undefined)),
			onChange: changeWish,
			onPoint: setPointed,
		},
	};
}
