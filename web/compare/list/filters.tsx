import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { EvidenceQuality } from '#graph/model/evidence.ts';
import { CONCEPT_KINDS, type ConceptKind, MAPPING_KINDS } from '#graph/model/vocabulary.ts';
import { CONCEPT_STATUSES } from '#graph/queries/comparison.ts';
import type { ViewContext } from '#web/compare/context.ts';
import { areasOf, type ListedAnswer } from '#web/compare/model/list.ts';
import { type ComparisonFilters, chooseFilter, clearFilters } from '#web/compare/model/state.ts';
import { comparisonAddress } from '#web/compare/model/url.ts';
import { useCompareNavigation } from '#web/compare/use-compare.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/node/title.ts';

interface ListFiltersProps extends ViewContext {
	/** Unfiltered, so that only values that occur are offered. */
	readonly rows: readonly ListedAnswer[];
}

export function ListFilters({ state, names, rows }: ListFiltersProps) {
	const { t, lang } = useI18n();
	const { settle } = useCompareNavigation();
	const { filters } = state;
	const kinds = new Set(rows.map(({ node }) => node.kind));
	const qualities = new Set(rows.map(({ counterpart }) => counterpart?.mapping.evidence.quality));
	const areas = areasOf(rows.filter(({ side }) => filters.side === undefined || side === filters.side));
	const titles = new Map(areas.map((area) => [area.id, titleOf(area, lang).text]));

	/** The owner's word, if the two agree or only one of them is chosen. */
	function kindWordOf(kind: ConceptKind): string {
		const [word, other] = [names[filters.side ?? 'left'], names[filters.side ?? 'right']].map(({ wordOf }) => wordOf(kind, 'many'));
		return word !== undefined && word === other ? word : t(`vocabulary:kinds.${kind}`);
	}

	function choice<K extends keyof ComparisonFilters>(
		name: K,
		values: readonly NonNullable<ComparisonFilters[K]>[],
		wordOf: (value: NonNullable<ComparisonFilters[K]>) => string,
	) {
		return (
			<FilterChoice
				label={t(`views:filter.${name}`)}
				value={filters[name]}
				options={values.map((value) => ({ value, word: wordOf(value) }))}
				onChoose={(text) =>
					settle(
						chooseFilter(
							state,
							name,
							values.find((value) => value === text),
						),
					)
				}
			/>
		);
	}

	return (
		<fieldset className="list-filters">
			<legend>{t('views:filter.legend')}</legend>
			<ListWords words={filters.q} onChange={(words) => settle(chooseFilter(state, 'q', words))} />
			{choice('side', ['left', 'right'], (side) => names[side].name)}
			{choice(
				'area',
				areas.map(({ id }) => id),
				(id) => titles.get(id) ?? id,
			)}
			{choice(
				'kind',
				CONCEPT_KINDS.filter((kind) => kinds.has(kind)),
				kindWordOf,
			)}
			{choice('status', CONCEPT_STATUSES, (status) => t(`compare:status.${status}`))}
			{choice('match', MAPPING_KINDS, (kind) => t(`vocabulary:relation.${kind}`))}
			{choice('confidence', ['high', 'medium', 'low'], (level) => t(`terms:confidence.${level}`))}
			{choice('basis', ['definition', 'label'], (basis) => t(`terms:basis.${basis}`))}
			{choice(
				'evidence',
				EvidenceQuality.options.filter((quality) => qualities.has(quality)),
				(quality) => t(`terms:evidence.${quality}`),
			)}
			{Object.keys(filters).length > 0 && (
				<Link {...comparisonAddress(clearFilters(state))} resetScroll={false} className="text-button">
					{t('views:list.clear')}
				</Link>
			)}
		</fieldset>
	);
}

interface FilterChoiceProps {
	readonly label: string;
	readonly value: string | undefined;
	readonly options: readonly { readonly value: string; readonly word: string }[];
	readonly onChoose: (value: string) => void;
}

function FilterChoice({ label, value, options, onChoose }: FilterChoiceProps) {
	const { t } = useI18n();
	const id = useId();
	return (
		<div className="compare-field" data-chosen={value !== undefined || undefined}>
			<label htmlFor={id} className="compare-fact">
				{label}
			</label>
			<select className="ds-input" id={id} value={value ?? ''} onChange={({ target }) => onChoose(target.value)}>
				<option value="">{t('views:filter.all')}</option>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.word}
					</option>
				))}
			</select>
		</div>
	);
}

interface ListWordsProps {
	/** From the URL. */
	readonly words: string | undefined;
	readonly onChange: (words: string | undefined) => void;
}

function ListWords({ words = '', onChange }: ListWordsProps) {
	const { t } = useI18n();
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState(words);
	useEffect(() => {
		// The URL lags behind the input while typing and holds the trimmed text.
		if (document.activeElement !== input.current) setTyped(words);
	}, [words]);
	return (
		<div className="compare-field" data-chosen={words !== '' || undefined}>
			<label htmlFor={id} className="compare-fact">
				{t('views:filter.q')}
			</label>
			<input
				className="ds-input"
				id={id}
				ref={input}
				type="search"
				value={typed}
				placeholder={t('views:filter.qHint')}
				maxLength={200}
				onChange={({ target }) => {
					setTyped(target.value);
					onChange(target.value.trim() || undefined);
				}}
			/>
		</div>
	);
}
