import { useNavigate } from '@tanstack/react-router';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import { countriesOf } from '#web/compare/model/sides.ts';
import { type ComparisonState, chooseModel, type Side, swapSides } from '#web/compare/model/state.ts';
import { comparisonAddress } from '#web/compare/model/url.ts';
import { countryName } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ModelOptions } from '#web/node/model-options.tsx';
import { type Labelled, titleOf } from '#web/node/title.ts';
import { usePageTitle } from '#web/ui/page-head.ts';

interface ModelChooserProps {
	readonly state: ComparisonState;
	readonly models: ModelsAnswer['models'];
}

export function ModelChooser({ state, models }: ModelChooserProps) {
	const { t } = useI18n();
	const navigate = useNavigate();
	function go(next: ComparisonState): void {
		void navigate({ ...comparisonAddress(next), resetScroll: false });
	}
	return (
		<fieldset className="compare-chooser">
			<legend className="visually-hidden">{t('compare:choose')}</legend>
			<ModelSelect side="left" state={state} models={models} onChoose={go} />
			<button type="button" className="ds-button" data-variant="secondary" onClick={() => go(swapSides(state))}>
				<span aria-hidden="true">⇄</span> {t('compare:swap')}
			</button>
			<ModelSelect side="right" state={state} models={models} onChoose={go} />
		</fieldset>
	);
}

interface ModelSelectProps extends ModelChooserProps {
	readonly side: Side;
	readonly onChoose: (next: ComparisonState) => void;
}

function ModelSelect({ side, state, models, onChoose }: ModelSelectProps) {
	const { t, lang } = useI18n();
	const selected = state[side];
	return (
		<label className="compare-field">
			<strong>{side === 'left' ? t('compare:leftModel') : t('compare:rightModel')}</strong>
			<select
				className="ds-input"
				value={selected}
				onChange={({ target }) => {
					const model = models.find(({ id }) => id === target.value);
					if (model) onChoose(chooseModel(state, side, model.id));
				}}
			>
				{!models.some(({ id }) => id === selected) && <option value={selected}>{selected}</option>}
				<ModelOptions models={models}>
					{(model) => {
						const { text, lang: spoken } = titleOf(model, lang);
						const country = model.country && ` (${countryName(model.country, lang)})`;
						return (
							<option key={model.id} value={model.id} lang={spoken}>
								{text}
								{country}
							</option>
						);
					}}
				</ModelOptions>
			</select>
		</label>
	);
}

interface ComparisonHeadingProps {
	readonly state: ComparisonState;
	readonly models: ModelsAnswer['models'];
}

/** The heading names countries if they differ, else the models. */
export function ComparisonHeading({ state, models }: ComparisonHeadingProps) {
	const { t, lang } = useI18n();
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
