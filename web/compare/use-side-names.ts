import { useMemo } from 'react';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { Side } from '#web/state/comparison.ts';
import { countriesOf, type NamedCountry } from '#web/view-model/compare-names.ts';
import { titleOf } from '#web/view-model/labels.ts';

export interface SideName {
	/** The country where it tells the two apart, else the model. */
	readonly name: string;
	readonly model: string;
	readonly country?: NamedCountry;
}

export type SideNames = Readonly<Record<Side, SideName>>;

/** What the two sides of a comparison are called in running text. */
export function useSideNames(comparison: ComparisonAnswer, models: ModelsAnswer['models']): SideNames {
	const { t, lang } = useWords();
	const { left, right } = comparison;
	return useMemo(() => {
		const countries = countriesOf(models, left.id, right.id);
		function nameOf(side: Side, root: Outline): SideName {
			const model = t('compare:quoted', { text: titleOf(root, lang).text });
			const country = countries?.[side];
			return country === undefined ? { name: model, model } : { name: t(`compare:country.${country}`), model, country };
		}
		return { left: nameOf('left', left), right: nameOf('right', right) };
	}, [left, right, models, t, lang]);
}
