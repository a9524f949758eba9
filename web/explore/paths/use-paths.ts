import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { HUB_KINDS } from '#graph/model/vocabulary.ts';
import { graphQuery } from '#web/data/queries.ts';
import type { Edge } from '#web/diagram/edges/route.ts';
import { changePath, clearPath, type ExplorerState, endFor, type PathEnd, type PathQuery, startPath } from '#web/explore/model/state.ts';
import type { Transition } from '#web/explore/use-explorer.ts';
import { useOptionalQuery } from '#web/ui/use-optional-query.ts';
import { nodesOf, type Path, pathHighlight, pathsOf, shownOf } from './path-steps.ts';

export interface PathsFound {
	readonly paths: readonly Path[];
	readonly isAnswered: boolean;
	readonly isLoading: boolean;
	/** The limit was reached, so there may be more of the same length. */
	readonly isCut: boolean;
	readonly error: Error | null;
	readonly onRetry: () => void;
}

/** A question asked outside the story, which moves the focus into it: to the missing end, once the given one is chosen. */
export interface PathFocus {
	readonly end?: PathEnd;
	readonly id?: NodeId;
}

export type Paths = ReturnType<typeof usePaths>;

const NO_QUERY: PathQuery = { exclude: [], hubs: false, shown: 1 };

export function usePaths(state: ExplorerState, change: (transition: Transition) => void) {
	const client = useQueryClient();
	const asked = pathsQueryOf(state.path);
	const { answer, isLoading, error } = useOptionalQuery(asked);
	const paths = useMemo(() => (answer ? pathsOf(answer) : []), [answer]);
	const query = state.path ?? NO_QUERY;
	const shown = shownOf(paths, query.shown);
	// A query without ends is not in the URL, but the story stays open for the reader to choose them.
	const [isAsked, setAsked] = useState(false);
	const [focus, setFocus] = useState<PathFocus>();
	const [pointed, setPointed] = useState<string>();
	const [stepAt, setStepAt] = useState<{ readonly path: string; readonly step: number }>();
	const step = stepAt && stepAt.path === shown?.key ? stepAt.step : undefined;
	const isOpen = state.path !== undefined || isAsked;

	/** What the diagram highlights: the path under the pointer, or the shown one or its step. */
	const steps = useMemo(() => {
		const path = paths.find(({ key }) => key === pointed) ?? shown;
		return path === shown && step !== undefined ? path?.steps.slice(step, step + 1) : path?.steps;
	}, [paths, pointed, shown, step]);
	const inView = useMemo(() => {
		const now = step === undefined ? undefined : shown?.steps[step];
		if (now) return [now.before.id, now.node.id];
		return shown ? nodesOf(shown).map(({ id }) => id) : [];
	}, [shown, step]);

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

	/** A card chosen in the diagram fills the missing end, and the focus stays where it is; false if it means something else. */
	function pick(id: NodeId): boolean {
		const end = endFor(state.path, id);
		if (!isOpen || end === undefined || (query.from !== undefined && query.to !== undefined)) return false;
		changeQuery((now) => changePath(now, { [end]: id }));
		return true;
	}

	function close(): void {
		setAsked(false);
		change(clearPath);
	}

	return {
		isOpen,
		steps,
		inView,
		open: () => {
			setAsked(true);
			setFocus({});
		},
		choose,
		pick,
		close,
		story: {
			query,
			shown,
			step,
			focus,
			found: {
				paths,
				isAnswered: answer !== undefined,
				isLoading,
				isCut: paths.length === MOST_PATHS,
				error,
				onRetry: () => void (asked && client.refetchQueries({ queryKey: asked.queryKey })),
			} satisfies PathsFound,
			onStep: (to: number | undefined) => setStepAt(shown && to !== undefined ? { path: shown.key, step: to } : undefined),
			onChange: changeQuery,
			onPoint: setPointed,
		},
	};
}

/** Ids of the cards and edges that the paths highlight; undefined where there is none. */
export function usePathHighlight({ steps }: Paths, edges: readonly Edge[]): ReadonlySet<string> | undefined {
	return useMemo(() => steps && pathHighlight(steps, edges), [steps, edges]);
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
