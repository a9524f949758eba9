import { useI18n } from '#web/i18n/use-words.tsx';
import type { ListedResource } from './model.ts';
import { ResourceName, ResourceWays, useResourceFacts } from './resource-facts.tsx';
import { TaughtPlaces } from './taught-places.tsx';

const FACTS = ['provider', 'format', 'offer', 'language', 'country', 'free', 'audience'] as const;

export function CatalogueTable({ shown }: { readonly shown: readonly ListedResource[] }) {
	const { t } = useI18n();
	const factsOf = useResourceFacts();
	return (
		<table className="catalogue-table ds-table" data-size="sm">
			<caption className="visually-hidden">{t('resources:title')}</caption>
			<thead>
				<tr>
					<th scope="col">{t('resources:name')}</th>
					{FACTS.map((fact) => (
						<th key={fact} scope="col">
							{t(`resources:facet.${fact}`)}
						</th>
					))}
					<th scope="col">{t('resources:teaches')}</th>
				</tr>
			</thead>
			<tbody>
				{shown.map(({ node, teaches }) => {
					const facts = factsOf(node);
					return (
						<tr key={node.id}>
							<th scope="row">
								<ResourceName node={node} />
								<ResourceWays node={node} />
							</th>
							{FACTS.map((fact) => (
								<td key={fact} data-label={t(`resources:facet.${fact}`)}>
									{facts[fact]}
								</td>
							))}
							<td data-label={t('resources:teaches')}>
								<TaughtPlaces teaches={teaches} />
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
