import { useId, useState } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { CatalogueFacet } from './catalogue-facet.tsx';
import type { Catalogue } from './use-catalogue.ts';
import type { FacetWords } from './use-facet-words.ts';

interface CatalogueFiltersProps {
	readonly catalogue: Catalogue;
	readonly words: FacetWords;
}

/** All that one can narrow the catalogue by; beside it on wide screens, behind a button on narrow ones. */
export function CatalogueFilters({ catalogue: { facets, toggle }, words }: CatalogueFiltersProps) {
	const { t } = useWords();
	const [open, setOpen] = useState(false);
	const panel = useId();
	const heading = useId();
	const count = facets.reduce((sum, { chosen }) => sum + chosen.length, 0);
	return (
		<section className="catalogue-filters" aria-labelledby={heading}>
			<h2 id={heading} className="visually-hidden">
				{t('resources:filters')}
			</h2>
			<button
				type="button"
				className="ds-button catalogue-opener"
				data-variant="secondary"
				data-fullwidth
				aria-expanded={open}
				aria-controls={panel}
				onClick={() => setOpen(!open)}
			>
				{count === 0 ? t('resources:filters') : t('resources:filtersChosen', { count })}
			</button>
			<div id={panel} className="catalogue-facets" data-open={open}>
				{facets.map(({ facet, values, chosen }) => (
					<CatalogueFacet key={facet} facet={facet} values={values} chosen={chosen} words={words} onToggle={toggle} />
				))}
			</div>
		</section>
	);
}
