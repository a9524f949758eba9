import { countryName } from '#web/i18n/format.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { type ListedResource, resourcesByCountry } from '#web/view-model/resource-list.ts';
import { CatalogueCard } from './catalogue-card.tsx';

interface CatalogueCardsProps {
	readonly shown: readonly ListedResource[];
	readonly all: readonly ListedResource[];
}

/** Resources as cards, by country. */
export function CatalogueCards({ shown, all }: CatalogueCardsProps) {
	const { t, lang } = useWords();
	return resourcesByCountry(shown, all, lang).map(({ country, resources }) => (
		<section key={country ?? 'other'} aria-labelledby={`resources-${country ?? 'other'}`}>
			<h2 id={`resources-${country ?? 'other'}`}>
				{country === undefined ? t('resources:otherCountries') : countryName(country, lang)}{' '}
				<span className="count">{resources.length}</span>
			</h2>
			<ul className="catalogue-cards">
				{resources.map((resource) => (
					<li key={resource.node.id}>
						<CatalogueCard resource={resource} />
					</li>
				))}
			</ul>
		</section>
	));
}
