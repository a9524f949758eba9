import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { NodeId } from '#graph/model/ids.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { mappedResources, ownResources } from '#web/compare/model/resources.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ResourceCard } from '#web/node/resource-card.tsx';
import { titleOf } from '#web/node/title.ts';
import { ShowMore } from '#web/ui/show-more.tsx';

const FIRST_SHOWN = 3;

interface ConceptResourcesProps {
	readonly node: Outline;
	/** The concept's own model, or a model that it is mapped into. */
	readonly model: Outline;
	readonly isOwn: boolean;
	readonly from: string;
	/** Selects a resource in the diagram that is already on the page. */
	readonly onSelect?: (id: NodeId) => void;
}

export function ConceptResources({ node, model, isOwn, from, onSelect }: ConceptResourcesProps) {
	const { t, lang } = useI18n();
	const navigate = useNavigate();
	const { data } = useQuery(graphQuery('resources', { id: node.id }));
	if (data === undefined) return null;
	const resources = (isOwn ? ownResources : mappedResources)(data.resources, model);
	return (
		<div className="mapping-resources">
			<h5>
				{t('compare:resourcesFrom', { from })} {resources.length > 0 && <span className="count">{resources.length}</span>}
			</h5>
			{resources.length === 0 && <p>{t('compare:noResources')}</p>}
			{resources.length > 0 && (
				<ShowMore
					items={resources.map((found) => ({ key: found.node.id, ...found }))}
					first={FIRST_SHOWN}
					className="mapping-resource-list"
				>
					{(found) => (
						<>
							<ResourceCard node={found.node} onSelect={onSelect ?? ((selected) => void navigate({ to: '/', search: { selected } }))} />
							{found.place && <p className="compare-fact">{t('compare:fromPlace', { title: titleOf(found.place, lang).text })}</p>}
						</>
					)}
				</ShowMore>
			)}
		</div>
	);
}
