import type { ContentSources } from '#graph/formats/catalogue.ts';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { DownloadButtons } from '#web/ui/downloads.tsx';
import { CatalogueCards } from './cards.tsx';
import { CatalogueFilters, type FacetWords, useFacetWords } from './filters.tsx';
import { CatalogueTable } from './table.tsx';
import { type CatalogueView, useCatalogue, useCatalogueSheet } from './use-catalogue.ts';

export function Catalogue({ snapshot }: { readonly snapshot: SnapshotAnswer }) {
	const { t } = useI18n();
	const catalogue = useCatalogue(snapshot);
	const words = useFacetWords(snapshot.nodes);
	const sheetOf = useCatalogueSheet(snapshot.nodes);
	const { all, shown, view, clear } = catalogue;
	return (
		<div className="catalogue">
			<CatalogueFilters catalogue={catalogue} words={words} />
			<div className="catalogue-main stack">
				<CatalogueBar catalogue={catalogue} sources={{ table: () => sheetOf(shown) }} />
				<ActiveFilters catalogue={catalogue} words={words} />
				{shown.length === 0 && (
					<div className="catalogue-nothing box stack">
						<p>{t('resources:nothing')}</p>
						<button type="button" className="ds-button" data-variant="secondary" onClick={clear}>
							{t('resources:clear')}
						</button>
					</div>
				)}
				{shown.length > 0 && (view === 'table' ? <CatalogueTable shown={shown} /> : <CatalogueCards shown={shown} all={all} />)}
			</div>
		</div>
	);
}

interface ActiveFiltersProps {
	readonly catalogue: CatalogueView;
	readonly words: FacetWords;
}

/** Active filters as removable chips, and a notice for filter values in the URL that do not exist. */
function ActiveFilters({ catalogue, words }: ActiveFiltersProps) {
	const { t } = useI18n();
	const { facets, unknown, toggle, clear, typed } = catalogue;
	const selected = facets.flatMap(({ facet, selected: values }) => values.map((value) => ({ facet, value })));
	return (
		<>
			{unknown.length > 0 && (
				<p className="ds-alert" data-color="warning" data-size="sm" role="status">
					{t('resources:unknown')} <code>{unknown.map(({ facet, value }) => `${facet}=${value}`).join(', ')}</code>
				</p>
			)}
			{(selected.length > 0 || typed.trim() !== '') && (
				<ul className="catalogue-chosen row" aria-label={t('resources:chosen')}>
					{selected.map(({ facet, value }) => (
						<li key={`${facet} ${value}`}>
							<FilterChip facet={t(`resources:facet.${facet}`)} value={words.textOf(facet, value)} onRemove={() => toggle(facet, value)} />
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

interface FilterChipProps {
	readonly facet: string;
	readonly value: string;
	readonly onRemove: () => void;
}

function FilterChip({ facet, value, onRemove }: FilterChipProps) {
	const { t } = useI18n();
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

interface CatalogueBarProps {
	readonly catalogue: CatalogueView;
	readonly sources: ContentSources;
}

function CatalogueBar({ catalogue, sources }: CatalogueBarProps) {
	const { t } = useI18n();
	const { all, shown, typed, view } = catalogue;
	return (
		<div className="catalogue-bar">
			<label className="catalogue-words stack">
				{t('resources:filter')}
				<input
					type="search"
					className="ds-input"
					value={typed}
					placeholder={t('resources:filterHint')}
					onChange={(event) => catalogue.type(event.target.value)}
				/>
			</label>
			<div className="catalogue-tools row">
				<fieldset className="ds-toggle-group">
					<legend className="visually-hidden">{t('resources:view')}</legend>
					{(['cards', 'table'] as const).map((look) => (
						<button
							key={look}
							type="button"
							className="ds-button"
							data-variant="tertiary"
							aria-pressed={view === look}
							onClick={() => catalogue.look(look)}
						>
							{t(`resources:${look}`)}
						</button>
					))}
				</fieldset>
				<DownloadButtons sources={sources} className="ds-button" data-variant="secondary" disabled={shown.length === 0} />
				<button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
					{t('resources:print')}
				</button>
			</div>
			<p role="status" className="catalogue-count">
				{shown.length === all.length
					? t('resources:count', { count: all.length })
					: t('resources:countOf', { count: shown.length, total: all.length })}
			</p>
		</div>
	);
}
