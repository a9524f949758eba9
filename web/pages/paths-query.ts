import type { NodeId } from '#graph/model/ids.ts';
import { HUB_KINDS } from '#graph/model/vocabulary.ts';
import type { PathsAnswer } from '#graph/queries/paths.ts';
import { graphQuery } from '#web/data/queries.ts';
import type { PathWish } from '#web/state/explorer.ts';

/** More equally short paths than this say no more. */
export const MOST_PATHS = 10;

/** The question for the paths that the reader wants; none until both ends are chosen. */
export function pathsQueryOf(wish: PathWish | undefined) {
	if (wish?.from === undefined || wish.to === undefined) return undefined;
	return graphQuery('paths', {
		from: wish.from,
		to: wish.to,
		exclude: [...wish.exclude],
		include: wish.hubs ? [...HUB_KINDS, 'model'] : [],
		limit: MOST_PATHS,
	});
}

export function nodesOnPaths(answer: PathsAnswer | undefined): readonly NodeId[] {
	return [...new Set(answer?.paths.flatMap((path) => path.nodes))];
}
