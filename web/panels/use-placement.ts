import { useQuery } from '@tanstack/react-query';
import type { Relation } from '#graph/model/relation.ts';
import { graphQuery } from '#web/data/queries.ts';
import type { FoundResource } from '#web/view-model/resource-groups.ts';

/** Whether our reading puts a resource at the place through which it was found, and what makes it fit there. */
export function usePlacement({ node, path }: FoundResource): { readonly placedByUs: boolean; readonly note: Relation['note'] } {
	const place = path.at(-2) ?? node.id;
	const { data } = useQuery(graphQuery('node', { id: place }));
	const taught = data?.relations.find(({ relation }) => relation.kind === 'teaches' && relation.from === node.id && relation.to === place);
	return { placedByUs: taught?.relation.evidence.quality === 'editorial', note: taught?.relation.note };
}
