import { useRouter } from '@tanstack/react-router';
import { toCsv } from '#graph/formats/csv.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { secondTitleOf, titleOf } from '#web/view-model/labels.ts';
import type { ListedResource } from '#web/view-model/resource-list.ts';
import { useResourceFacts } from './use-resource-facts.ts';

/** The resources as the text of a spreadsheet. */
export function useCatalogueSheet(): (shown: readonly ListedResource[]) => string {
	const { t, lang, localized } = useWords();
	const router = useRouter();
	const factsOf = useResourceFacts();
	const head = [
		t('resources:name'),
		t('details:otherNames'),
		t('resources:description'),
		t('resources:facet.provider'),
		t('resources:facet.format'),
		t('resources:facet.language'),
		t('resources:facet.country'),
		t('resources:facet.free'),
		t('resources:facet.audience'),
		t('resources:teaches'),
		t('details:address'),
		t('resources:ownPage'),
	];
	return (shown) =>
		toCsv(
			head,
			shown.map(({ node, teaches }) => {
				const facts = factsOf(node);
				const page = router.buildLocation({ to: '/node/$id', params: { id: node.id } }).publicHref;
				return [
					titleOf(node, lang).text,
					secondTitleOf(node, lang)?.text ?? '',
					node.description ? localized(node.description).text : '',
					facts.provider,
					facts.format,
					facts.language,
					facts.country,
					facts.free,
					facts.audience,
					teaches.map((place) => titleOf(place.node, lang).text).join(', '),
					node.address ?? '',
					new URL(page, window.location.origin).href,
				];
			}),
		);
}
