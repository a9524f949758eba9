import { useId } from 'react';
import type { Form } from '#graph/model/vocabulary.ts';
import { languageName } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { isNarrowed, RESOURCE_ORDERS, type ResourceChoice, type ResourceChoices, type ResourceFilters } from './resources-model.ts';

interface ResourceFiltersFormProps {
	readonly filters: ResourceFilters;
	readonly choices: ResourceChoices;
	readonly shown: number;
	readonly total: number;
	readonly onChange: (filters: ResourceFilters) => void;
}

export function ResourceFiltersForm({ filters, choices, shown, total, onChange }: ResourceFiltersFormProps) {
	const { t, lang } = useI18n();
	const { language: _language, form: _form, ...others } = filters;
	return (
		<fieldset className="resource-filters subtle">
			<legend className="visually-hidden">{t('resourceFilters:legend')}</legend>
			<label className="note">
				{t('resourceFilters:sort')}
				<select
					className="ds-input"
					data-size="sm"
					value={filters.order}
					onChange={({ target }) => onChange({ ...filters, order: RESOURCE_ORDERS.find((order) => order === target.value) ?? 'nearest' })}
				>
					{RESOURCE_ORDERS.map((order) => (
						<option key={order} value={order}>
							{t(`resourceFilters:order.${order}`)}
						</option>
					))}
				</select>
			</label>
			<FilterValue
				name={t('resources:facet.format')}
				choices={choices.forms}
				selected={filters.form}
				labelOf={(form: Form) => t(`terms:form.${form}`)}
				onChoose={(form) => onChange({ ...others, ...(filters.language && { language: filters.language }), ...(form && { form }) })}
			/>
			<FilterValue
				name={t('resources:facet.language')}
				choices={choices.languages}
				selected={filters.language}
				labelOf={(code: string) => languageName(code, lang)}
				onChoose={(language) => onChange({ ...others, ...(filters.form && { form: filters.form }), ...(language && { language }) })}
			/>
			{choices.free > 0 && choices.free < total && (
				<label className="resource-filters-free check">
					<input
						type="checkbox"
						className="ds-input"
						checked={filters.onlyFree}
						onChange={({ target }) => onChange({ ...filters, onlyFree: target.checked })}
					/>
					{t('resourceFilters:onlyFree', { count: choices.free })}
				</label>
			)}
			<p className="resource-filters-free row apart">
				<span role="status">
					{isNarrowed(filters) ? t('resources:countOf', { count: shown, total }) : t('resources:count', { count: total })}
				</span>
				{isNarrowed(filters) && (
					<button type="button" className="ds-link" data-size="sm" onClick={() => onChange({ order: filters.order, onlyFree: false })}>
						{t('resourceFilters:clear')}
					</button>
				)}
			</p>
		</fieldset>
	);
}

interface FilterValueProps<V extends string> {
	readonly name: string;
	readonly choices: readonly ResourceChoice<V>[];
	readonly selected: V | undefined;
	readonly labelOf: (value: V) => string;
	readonly onChoose: (value: V | undefined) => void;
}

function FilterValue<V extends string>({ name, choices, selected, labelOf, onChoose }: FilterValueProps<V>) {
	const { t } = useI18n();
	const id = useId();
	if (choices.length === 0) return null;
	return (
		<label htmlFor={id} className="note">
			{name}
			<select
				className="ds-input"
				data-size="sm"
				id={id}
				value={selected ?? ''}
				onChange={({ target }) => onChoose(choices.find((choice) => choice.value === target.value)?.value)}
			>
				<option value="">{t('resourceFilters:any')}</option>
				{choices.map(({ value, count }) => (
					<option key={value} value={value}>
						{t('resourceFilters:choice', { value: labelOf(value), count })}
					</option>
				))}
			</select>
		</label>
	);
}
