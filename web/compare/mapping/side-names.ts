import { useMemo } from 'react';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { countriesOf, type NamedCountry } from '#web/compare/model/sides.ts';
import type { Side } from '#web/compare/model/state.ts';
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
