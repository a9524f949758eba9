import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { SearchAnswer } from '#graph/queries/search.ts';

export type Hit = SearchAnswer['hits'][number];

export interface HitGroup {
	readonly kind: NodeKind;
	readonly hits: readonly Hit[];
}

/** Hits by kind; kinds and hits keep the order of the answer, so the best hit comes first. */
export function searchGroups(hits: readonly Hit[]): readonly HitGroup[] {
	const groups = new Map<NodeKind, Hit[]>();
	for (const hit of hits) groups.set(hit.node.kind, [...(groups.get(hit.node.kind) ?? []), hit]);
	return [...groups].map(([kind, grouped]) => ({ kind, hits: grouped }));
}
