import type { ModelsAnswer } from '#graph/queries/models.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { usePageTitle } from '#web/panels/use-page-title.ts';
import type { ComparisonState, Side } from '#web/state/comparison.ts';
import { countriesOf } from '#web/view-model/compare-names.ts';
import { type Labelled, titleOf } from '#web/view-model/labels.ts';

interface ComparisonHeadingProps {
	readonly state: ComparisonState;
	readonly models: ModelsAnswer['models'];
}

/** What stands side by side: two countries where the models tell them apart, else two models. */
export function ComparisonHeading({ state, models }: ComparisonHeadingProps) {
	const { t, lang } = useWords();
	const countries = countriesOf(models, state.left, state.right);
	function namesOf(a: Labelled, b: Labelled): Record<Side, string> {
		return countries
			? { left: t(`compare:country.${countries.left}`), right: t(`compare:country.${countries.right}`) }
			: { left: titleOf(a, lang).text, right: titleOf(b, lang).text };
	}
	const left = models.find(({ id }) => id === state.left);
	const right = models.find(({ id }) => id === state.right);
	const heading =
		left === undefined || right === undefined || left === right ? t('compare:title') : t('compare:sideBySide', namesOf(left, right));
	usePageTitle(heading);
	return <h1>{heading}</h1>;
}
