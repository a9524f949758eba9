import { useNavigate } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { isMapping, type Mapping } from '#graph/model/relation.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { isMappingShown } from '#web/compare/model/list.ts';
import { countriesOf, type NamedCountry } from '#web/compare/model/sides.ts';
import type { CompareView, ComparisonFilters, ComparisonState, Side } from '#web/compare/model/state.ts';
import { comparisonAddress } from '#web/compare/model/url.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { type KindForm, kindWord } from '#web/node/kind-word.ts';
import { titleOf } from '#web/node/title.ts';

export interface SideName {
	/** The country if the two differ, else the model. */
	readonly name: string;
	readonly model: string;
	readonly country?: NamedCountry;
	/** What its owner calls the parts of a kind. */
	readonly wordOf: (kind: NodeKind, form?: KindForm) => string;
}

export type SideNames = Readonly<Record<Side, SideName>>;

/** Names of the two sides for use in running text. */
export function useSideNames(comparison: ComparisonAnswer, models: ModelsAnswer['models']): SideNames {
	const { t, lang } = useI18n();
	const { left, right } = comparison;
	return useMemo(() => {
		const countries = countriesOf(models, left.id, right.id);
		function nameOf(side: Side, root: Outline): SideName {
			const model = t('compare:quoted', { text: titleOf(root, lang).text });
			const country = countries?.[side];
			const divisions = models.find(({ id }) => id === root.id)?.divisions;
			const wordOf: SideName['wordOf'] = (kind, form) => kindWord(t, lang, divisions, kind, form);
			return country === undefined ? { name: model, model, wordOf } : { name: t(`compare:country.${country}`), model, country, wordOf };
		}
		return { left: nameOf('left', left), right: nameOf('right', right) };
	}, [left, right, models, t, lang]);
}

export function useShownMappings(comparison: ComparisonAnswer, filters: ComparisonFilters): readonly Mapping[] {
	const { match, confidence, basis, evidence } = filters;
	return useMemo(() => {
		const asked = {
			...(match && { match }),
			...(confidence && { confidence }),
			...(basis && { basis }),
			...(evidence && { evidence }),
		};
		return comparison.mappings.filter(isMapping).filter((mapping) => isMappingShown(mapping, asked));
	}, [comparison, match, confidence, basis, evidence]);
}

/** Minimum viewport width in pixels for two trees. */
const WIDE = 832;

function subscribeWidth(changed: () => void): () => void {
	window.addEventListener('resize', changed);
	return () => window.removeEventListener('resize', changed);
}

let printing = false;

function subscribePrint(changed: () => void): () => void {
	function change(now: boolean): () => void {
		return () => {
			printing = now;
			// The browser takes its snapshot of the page as soon as this handler returns.
			flushSync(changed);
		};
	}
	const [start, end] = [change(true), change(false)];
	window.addEventListener('beforeprint', start);
	window.addEventListener('afterprint', end);
	return () => {
		window.removeEventListener('beforeprint', start);
		window.removeEventListener('afterprint', end);
	};
}

export function useHasRoom(): boolean {
	return useSyncExternalStore(subscribeWidth, () => document.documentElement.clientWidth >= WIDE);
}

/** The selected view, else one that fits the width. Two trees are printed as the reading view. */
export function useCompareView({ view }: ComparisonState): CompareView {
	const hasRoom = useHasRoom();
	const isPrinting = useSyncExternalStore(subscribePrint, () => printing);
	const shown = view ?? (hasRoom ? 'side' : 'list');
	return isPrinting && shown === 'side' ? 'reading' : shown;
}

/** Navigates without scrolling; `settle` replaces the history entry instead of adding one. */
export function useCompareNavigation() {
	const navigate = useNavigate();
	return {
		go: (next: ComparisonState): void => void navigate({ ...comparisonAddress(next), resetScroll: false }),
		settle: (next: ComparisonState): void => void navigate({ ...comparisonAddress(next), resetScroll: false, replace: true }),
	};
}
