import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Named, Table } from '#graph/formats/catalogue.ts';
import type { Node } from '#graph/model/node.ts';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { secondTitleOf, titleOf } from '#web/node/title.ts';
import { catalogueOf, facetValues, knownValues, type ListedResource, listedResources, matchingEntries } from './model.ts';
import { useResourceFacts } from './resource-facts.tsx';
import { FACETS, type Facet, knownSelection, type ResourcesSearch, type Selection, selectionIn, withToggled } from './url.ts';

const NOTHING: Selection = selectionIn({});

/** The catalogue's state, derived from the URL, and the actions that change it. */
export function useCatalogue(snapshot: SnapshotAnswer) {
	const { t, lang } = useI18n();
	const navigate = useNavigate();
	const search = useSearch({ from: '/ressurser' });
	const { q = '' } = search;
	// The URL holds trimmed text, but a trailing space must be possible while typing.
	const [typed, setTyped] = useState(q);
	const text = useDeferredValue(typed);

	const all = useMemo(
		() => catalogueOf(listedResources(snapshot, lang), snapshot, (offer) => t(`resources:offer.${offer}`)),
		[snapshot, lang, t],
	);
	const known = useMemo(() => knownValues(all), [all]);
	const { selected, unknown } = useMemo(() => knownSelection(selectionIn(search), known), [search, known]);
	const shown = useMemo(() => matchingEntries(all, text, selected), [all, text, selected]);
	const facets = useMemo(
		() => FACETS.map((facet) => ({ facet, values: facetValues(all, text, selected, facet), selected: selected[facet] })),
		[all, text, selected],
	);

	/** Filters add a history entry; typing replaces the current one. */
	function go(change: Partial<Record<keyof ResourcesSearch, unknown>>, replace: boolean): void {
		const parts = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, isEmpty(value) ? undefined : value]));
		void navigate({ to: '.', search: (before) => ({ ...before, ...parts }), replace, resetScroll: false });
	}

	return {
		all,
		shown,
		facets,
		unknown,
		typed,
		view: search.view ?? 'cards',
		type(words: string): void {
			setTyped(words);
			go({ q: words.trim() }, true);
		},
		toggle: (facet: Facet, value: string): void => go(withToggled(selected, facet, value), false),
		clear(): void {
			setTyped('');
			go({ ...NOTHING, q: '' }, false);
		},
		look: (view: 'cards' | 'table'): void => go({ view: view === 'table' ? view : undefined }, true),
	};
}

export type CatalogueView = ReturnType<typeof useCatalogue>;

function isEmpty(value: unknown): boolean {
	return value === '' || (Array.isArray(value) && value.length === 0);
}

/** The resources as a file has them. */
export function useCatalogueSheet(nodes: readonly Node[]): (shown: readonly ListedResource[]) => Named<Table> {
	const { t, lang, localized } = useI18n();
	const router = useRouter();
	const factsOf = useResourceFacts();
	const nameOf = (id: Node['ask']) => {
		const actor = nodes.find((node) => node.id === id);
		return actor ? titleOf(actor, lang).text : '';
	};
	const header = [
		t('resources:name'),
		t('details:otherNames'),
		t('resources:description'),
		t('resources:facet.provider'),
		t('resources:facet.format'),
		t('resources:facet.offer'),
		t('resources:facet.language'),
		t('resources:facet.country'),
		t('resources:facet.free'),
		t('resources:facet.audience'),
		t('resources:teaches'),
		t('details:address'),
		t('details:opens'),
		t('details:ask'),
		t('details:checked'),
		t('resources:ownPage'),
	];
	return (shown) => ({
		name: 'kompetansegraf-ressurser',
		header,
		rows: shown.map(({ node, teaches }) => {
			const facts = factsOf(node);
			const page = router.buildLocation({ to: '/node/$id', params: { id: node.id } }).publicHref;
			return [
				titleOf(node, lang).text,
				secondTitleOf(node, lang)?.text ?? '',
				node.description ? localized(node.description).text : '',
				facts.provider,
				facts.format,
				facts.offer,
				facts.language,
				facts.country,
				facts.free,
				facts.audience,
				teaches.map((place) => titleOf(place.node, lang).text).join(', '),
				node.address ?? '',
				facts.opens,
				nameOf(node.ask),
				node.checked ?? '',
				new URL(page, window.location.origin).href,
			];
		}),
	});
}
