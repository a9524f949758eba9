import { useWords } from '#web/i18n/use-words.tsx';
import type { Catalogue } from './use-catalogue.ts';
import type { FacetWords } from './use-facet-words.ts';

interface CatalogueChosenProps {
	readonly catalogue: Catalogue;
	readonly words: FacetWords;
}

/** What the catalogue is narrowed by, each to be let go, and what the address asked for in vain. */
export function CatalogueChosen({ catalogue, words }: CatalogueChosenProps) {
	const { t } = useWords();
	const { facets, unknown, toggle, clear, typed } = catalogue;
	const chosen = facets.flatMap(({ facet, chosen: values }) => values.map((value) => ({ facet, value })));
	return (
		<>
			{unknown.length > 0 && (
				<p className="ds-alert" data-color="warning" data-size="sm" role="status">
					{t('resources:unknown')} <code>{unknown.map(({ facet, value }) => `${facet}=${value}`).join(', ')}</code>
				</p>
			)}
			{(chosen.length > 0 || typed.trim() !== '') && (
				<ul className="catalogue-chosen row" aria-label={t('resources:chosen')}>
					{chosen.map(({ facet, value }) => (
						<li key={`${facet} ${value}`}>
							<ChosenButton
								facet={t(`resources:facet.${facet}`)}
								value={words.textOf(facet, value)}
								onRemove={() => toggle(facet, value)}
							/>
						</li>
					))}
					<li>
						<button type="button" className="ds-link" data-size="sm" onClick={clear}>
							{t('resources:clear')}
						</button>
					</li>
				</ul>
			)}
		</>
	);
}

interface ChosenButtonProps {
	readonly facet: string;
	readonly value: string;
	readonly onRemove: () => void;
}

function ChosenButton({ facet, value, onRemove }: ChosenButtonProps) {
	const { t } = useWords();
	return (
		<button
			type="button"
			className="ds-chip"
			data-removable
			data-wrap="wrap"
			aria-label={t('resources:remove', { facet, value })}
			onClick={onRemove}
		>
			{facet}: {value}
		</button>
	);
}
