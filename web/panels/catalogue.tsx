import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { saveFile } from '#web/ui/save-file.ts';
import { CatalogueBar } from './catalogue-bar.tsx';
import { CatalogueCards } from './catalogue-cards.tsx';
import { CatalogueChosen } from './catalogue-chosen.tsx';
import { CatalogueFilters } from './catalogue-filters.tsx';
import { CatalogueTable } from './catalogue-table.tsx';
import { useCatalogue } from './use-catalogue.ts';
import { useCatalogueSheet } from './use-catalogue-sheet.ts';
import { useFacetWords } from './use-facet-words.ts';

/** All resources, narrowed by what the reader chooses, as cards or as a table. */
export function Catalogue({ snapshot }: { readonly snapshot: SnapshotAnswer }) {
	const { t } = useWords();
	const catalogue = useCatalogue(snapshot);
	const words = useFacetWords(snapshot.nodes);
	const sheetOf = useCatalogueSheet();
	const { all, shown, view, clear } = catalogue;
	return (
		<div className="catalogue">
			<CatalogueFilters catalogue={catalogue} words={words} />
			<div className="catalogue-main stack">
				<CatalogueBar
					catalogue={catalogue}
					onDownload={() => saveFile('kompetansegraf-ressurser.csv', 'text/csv;charset=utf-8', sheetOf(shown))}
				/>
				<CatalogueChosen catalogue={catalogue} words={words} />
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
