import { useEffect, useRef } from 'react';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import type { SearchAnswer } from '#graph/queries/search.ts';
import { countryName } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/node/title.ts';
import { useKindWords } from '#web/node/use-kind-words.ts';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import { type Hit, type HitGroup, markedParts } from './model.ts';

/** Option ids for `aria-activedescendant`. */
export function optionId(list: string, index: number): string {
	return `${list}-${index}`;
}

interface SearchOptionsProps {
	readonly id: string;
	readonly shown: boolean;
	readonly found: { readonly q: string; readonly answer: SearchAnswer | undefined; readonly error: Error | null } | undefined;
	readonly groups: readonly HitGroup[];
	readonly suggestions: readonly string[];
	readonly active: number;
	readonly onChoose: (index: number) => void;
}

/** Search hits by kind, or spelling suggestions if there are none. */
export function SearchOptions({ id, shown, found, groups, suggestions, active, onChoose }: SearchOptionsProps) {
	const { t } = useI18n();
	const { sharedWord } = useKindWords();
	const count = groups.reduce((sum, group) => sum + group.hits.length, 0);
	const total = found?.answer?.total ?? 0;
	let index = 0;
	return (
		<div className="search-found popup" hidden={!shown}>
			<p role="status" className="search-status note">
				{shown && found?.answer && <SearchCount shown={count} total={total} suggestions={suggestions.length} />}
			</p>
			{shown && found?.error && <ErrorMessage error={found.error} />}
			{/* Keeps the focus in the field when an option is pressed. */}
			<div id={id} role="listbox" aria-label={t('searchLabel')} onPointerDown={(event) => event.preventDefault()}>
				{shown &&
					groups.map((group) => (
						// biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
						<div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
							<p id={`${id}-${group.kind}`} className="search-kind capital note" role="presentation">
								{sharedWord(
									group.hits.map(({ node }) => node),
									group.kind,
									'many',
								)}
							</p>
							{group.hits.map((hit) => {
								const place = index++;
								return (
									<SearchHitOption
										key={hit.node.id}
										id={optionId(id, place)}
										hit={hit}
										q={found?.q ?? ''}
										active={place === active}
										onChoose={() => onChoose(place)}
									/>
								);
							})}
						</div>
					))}
				{shown &&
					count === 0 &&
					suggestions.map((suggestion, place) => (
						<SuggestionOption
							key={suggestion}
							id={optionId(id, place)}
							text={suggestion}
							active={place === active}
							onChoose={() => onChoose(place)}
						/>
					))}
			</div>
		</div>
	);
}

function SearchCount({ shown, total, suggestions }: { readonly shown: number; readonly total: number; readonly suggestions: number }) {
	const { t } = useI18n();
	if (total === 0) return suggestions > 0 ? t('searchSuggestions') : t('searchNothing');
	return shown < total ? t('searchMore', { count: shown, total }) : t('searchHits', { count: total });
}

interface SuggestionOptionProps {
	readonly id: string;
	readonly text: string;
	readonly active: boolean;
	readonly onChoose: () => void;
}

function SuggestionOption({ id, text, active, onChoose }: SuggestionOptionProps) {
	return (
		// biome-ignore lint/a11y: the field has the focus and the keys; the option is only pointed at
		<div id={id} role="option" aria-selected={active} className="search-option" onClick={onChoose}>
			{text}
		</div>
	);
}

interface SearchHitOptionProps {
	readonly id: string;
	readonly hit: Hit;
	readonly q: string;
	readonly active: boolean;
	readonly onChoose: () => void;
}

/** A hit with its title, and the matching text if the match is elsewhere. */
function SearchHitOption({ id, hit: { node, match }, q, active, onChoose }: SearchHitOptionProps) {
	const { t, lang } = useI18n();
	const option = useRef<HTMLDivElement>(null);
	const title = titleOf(node, lang);
	const elsewhere = match.text !== title.text;
	useEffect(() => {
		if (active) option.current?.scrollIntoView?.({ block: 'nearest' });
	}, [active]);
	return (
		// biome-ignore lint/a11y: the field has the focus and the keys; the option is only pointed at
		<div
			ref={option}
			id={id}
			role="option"
			aria-selected={active}
			className="search-option"
			data-color={NODE_KINDS[node.kind].family}
			onClick={onChoose}
		>
			<span lang={title.lang}>
				<Marked text={title.text} q={q} />
			</span>
			{node.country && <span className="note"> {countryName(node.country, lang)}</span>}
			{elsewhere && (
				<span className="note two-lines">
					<span className="visually-hidden"> {t(`matchIn.${match.field}`)}: </span>
					<span lang={match.lang}>
						<Marked text={match.text} q={q} />
					</span>
				</span>
			)}
		</div>
	);
}

function Marked({ text, q }: { readonly text: string; readonly q: string }) {
	let at = 0;
	return markedParts(text, q).map((part) => {
		const key = at;
		at += part.text.length;
		return part.marked ? <mark key={key}>{part.text}</mark> : part.text;
	});
}
