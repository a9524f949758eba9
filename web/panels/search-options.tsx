import type { SearchAnswer } from '#graph/queries/search.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { HitGroup } from '#web/view-model/search-groups.ts';
import { ProblemMessage } from './problem-message.tsx';
import { SearchHitOption } from './search-hit-option.tsx';

/** The id of the option at a place, for `aria-activedescendant`. */
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

/** What the search found, by kind; where it found nothing, what may have been meant. */
export function SearchOptions({ id, shown, found, groups, suggestions, active, onChoose }: SearchOptionsProps) {
	const { t } = useWords();
	const count = groups.reduce((sum, group) => sum + group.hits.length, 0);
	const total = found?.answer?.total ?? 0;
	let index = 0;
	return (
		<div className="search-found popup" hidden={!shown}>
			<p role="status" className="search-status note">
				{shown && found?.answer && <SearchCount shown={count} total={total} suggestions={suggestions.length} />}
			</p>
			{shown && found?.error && <ProblemMessage error={found.error} />}
			{/* The focus stays in the field, so pressing the pointer here must not take it. */}
			<div id={id} role="listbox" aria-label={t('searchLabel')} onPointerDown={(event) => event.preventDefault()}>
				{shown &&
					groups.map((group) => (
						// biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
						<div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
							<p id={`${id}-${group.kind}`} className="search-kind capital note" role="presentation">
								{t(`vocabulary:kinds.${group.kind}`)}
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
	const { t } = useWords();
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
