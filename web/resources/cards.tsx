import { countryName } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { AskedActor, ResourceTags } from '#web/node/resource-terms.tsx';
import { type ListedResource, resourcesByCountry } from './model.ts';
import { ResourceName, ResourceWays, useResourceFacts } from './resource-facts.tsx';
import { TaughtPlaces } from './taught-places.tsx';

interface CatalogueCardsProps {
	readonly shown: readonly ListedResource[];
	readonly all: readonly ListedResource[];
}

export function CatalogueCards({ shown, all }: CatalogueCardsProps) {
	const { t, lang } = useI18n();
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

const FACTS = ['provider', 'language', 'free', 'audience'] as const;

function CatalogueCard({ resource: { node, teaches } }: { readonly resource: ListedResource }) {
	const { t } = useI18n();
	const facts = useResourceFacts()(node);
	return (
		<article className="catalogue-card box stack">
			<p className="catalogue-format capital">{facts.format}</p>
			<h3>
				<ResourceName node={node} />
			</h3>
			<ResourceTags node={node} />
			{node.description && (
				<p>
					<Localized map={node.description} />
				</p>
			)}
			<dl className="facts">
				{FACTS.map((fact) => (
					<div key={fact}>
						<dt>{t(`resources:facet.${fact}`)}</dt>
						<dd>{facts[fact]}</dd>
					</div>
				))}
				{node.opens && (
					<div>
						<dt>{t('details:opens')}</dt>
						<dd>{facts.opens}</dd>
					</div>
				)}
				{node.ask && (
					<div>
						<dt>{t('details:ask')}</dt>
						<dd>
							<AskedActor id={node.ask} />
						</dd>
					</div>
				)}
				<div>
					<dt>{t('details:checked')}</dt>
					<dd>{facts.checked}</dd>
				</div>
				<div>
					<dt>{t('resources:teaches')}</dt>
					<dd>
						<TaughtPlaces teaches={teaches} />
					</dd>
				</div>
			</dl>
			<ResourceWays node={node} />
		</article>
	);
}
