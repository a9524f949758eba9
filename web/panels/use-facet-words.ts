import { useMemo } from 'react';
import type { Node } from '#graph/model/node.ts';
import { AUDIENCES, RESOURCE_FORMS } from '#graph/model/vocabulary.ts';
import { countryName, languageName } from '#web/i18n/format.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { type Facet, NOT_STATED } from '#web/state/resources-search.ts';
import { providerKey } from '#web/view-model/catalogue.ts';
import { titleOf } from '#web/view-model/labels.ts';

/** What the values of the facets are called; values that are nodes have these too. */
export function useFacetWords(nodes: readonly Node[]) {
	const { t, lang } = useWords();
	const byId = useMemo(() => new Map<string, Node>(nodes.map((node) => [node.id, node])), [nodes]);
	const providers = useMemo(
		() => new Map(nodes.flatMap(({ provider }) => (provider === undefined ? [] : [[providerKey(provider), provider] as const]))),
		[nodes],
	);

	function nodeOf(facet: Facet, value: string): Node | undefined {
		return facet === 'model' || facet === 'level' || facet === 'teaches' ? byId.get(value) : undefined;
	}

	function textOf(facet: Facet, value: string): string {
		if (value === NOT_STATED) return facet === 'model' ? t('resources:noModel') : t('resources:notStated');
		const node = nodeOf(facet, value);
		if (node) return titleOf(node, lang).text;
		if (facet === 'provider') return providers.get(value) ?? value;
		if (facet === 'country') return countryName(value, lang);
		if (facet === 'language') return languageName(value, lang);
		if (facet === 'free') return value === 'yes' ? t('resources:free.yes') : t('resources:free.no');
		const form = RESOURCE_FORMS.find((known) => known === value);
		if (facet === 'format' && form) return t(`vocabulary:form.${form}`);
		const audience = AUDIENCES.find((known) => known === value);
		return audience ? t(`vocabulary:audience.${audience}`) : value;
	}

	return { nodeOf, textOf };
}

export type FacetWords = ReturnType<typeof useFacetWords>;
