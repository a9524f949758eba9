import { Localized } from '#web/i18n/localized.tsx';
import { useWords } from '#web/i18n/use-words.tsx';
import type { ListedResource } from '#web/view-model/resource-list.ts';
import { ResourceName, ResourceWays } from './resource-ways.tsx';
import { TaughtPlaces } from './taught-places.tsx';
import { useResourceFacts } from './use-resource-facts.ts';

const FACTS = ['provider', 'language', 'free', 'audience'] as const;

/** A resource of the catalogue as a card. */
export function CatalogueCard({ resource: { node, teaches } }: { readonly resource: ListedResource }) {
	const { t } = useWords();
	const facts = useResourceFacts()(node);
	return (
		<article className="catalogue-card box stack">
			<p className="catalogue-format capital">{facts.format}</p>
			<h3>
				<ResourceName node={node} />
			</h3>
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
