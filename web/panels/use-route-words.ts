import { useQuery } from '@tanstack/react-query';
import type { Node } from '#graph/model/node.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/view-model/labels.ts';
import type { ResourceGroup } from '#web/view-model/resource-groups.ts';

/** Why resources are here, in words: what they teach, or which mapping leads to them. */
export function useRouteWords(node: Node, { route, place }: Pick<ResourceGroup, 'route' | 'place'>): string {
	const { t, lang } = useWords();
	const { data } = useQuery({ ...graphQuery('node', { id: place }), enabled: route !== 'direct' });
	if (route === 'direct') return t('details:direct', { thisKind: t(`vocabulary:thisKind.${node.kind}`) });
	const other = data?.node;
	const title = other ? titleOf(other, lang).text : '…';
	if (route !== 'mapping') return t('details:fromPlace', { theKind: other ? t(`vocabulary:theKind.${other.kind}`) : '', title });
	return other?.country === undefined
		? t('details:throughMapping', { title })
		: t('details:throughMappingIn', { title, country: other.country });
}
