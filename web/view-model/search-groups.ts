import { grouped } from '#graph/model/grouped.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { SearchAnswer } from '#graph/queries/search.ts';

export type Hit = SearchAnswer['hits'][number];

export interface HitGroup {
	readonly kind: NodeKind;
	readonly hits: readonly Hit[];
}

/** Hits by kind; kinds and hits keep the order of the answer, so the best hit comes first. */
export function searchGroups(hits: readonly Hit[]): readonly HitGroup[] {
	return [...grouped(hits, (hit) => hit.node.kind)].map(([kind, ofKind]) => ({ kind, hits: ofKind }));
}
