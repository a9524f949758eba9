import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { type Chosen, chosenIn, FACETS, type Facet, knownChoice, type ResourcesSearch, withToggled } from '#web/state/resources-search.ts';
import { catalogueOf, chosenEntries, facetValues, knownValues } from '#web/view-model/catalogue.ts';
import { listedResources } from '#web/view-model/resource-list.ts';

const NOTHING: Chosen = chosenIn({});

/** What the catalogue shows for the address, and how to change it. */
export function useCatalogue(snapshot: SnapshotAnswer) {
	const { lang } = useWords();
	const navigate = useNavigate();
	const search = useSearch({ from: '/ressurser' });
	const { q = '' } = search;
	// The address keeps the words without the spaces at their ends, which one must be able to type.
	const [typed, setTyped] = useState(q);
	const text = useDeferredValue(typed);

	const all = useMemo(() => catalogueOf(listedResources(snapshot, lang), snapshot), [snapshot, lang]);
	const known = useMemo(() => knownValues(all), [all]);
	const { chosen, unknown } = useMemo(() => knownChoice(chosenIn(search), known), [search, known]);
	const shown = useMemo(() => chosenEntries(all, text, chosen), [all, text, chosen]);
	const facets = useMemo(
		() => FACETS.map((facet) => ({ facet, values: facetValues(all, text, chosen, facet), chosen: chosen[facet] })),
		[all, text, chosen],
	);

	/** A choice is a step that one can go back from; a letter is not. */
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
		toggle: (facet: Facet, value: string): void => go(withToggled(chosen, facet, value), false),
		clear(): void {
			setTyped('');
			go({ ...NOTHING, q: '' }, false);
		},
		look: (view: 'cards' | 'table'): void => go({ view: view === 'table' ? view : undefined }, true),
	};
}

export type Catalogue = ReturnType<typeof useCatalogue>;

function isEmpty(value: unknown): boolean {
	return value === '' || (Array.isArray(value) && value.length === 0);
}
