import { useQuery } from '@tanstack/react-query';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { ResourcesAnswer } from '#graph/queries/resources.ts';
import { nodeQuery } from '#web/data/queries.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/view-model/labels.ts';
import { isLearnable, type ResourceGroup, resourceGroups } from '#web/view-model/resource-groups.ts';
import { ResourceCard } from './resource-card.tsx';
import { ShowMore } from './show-more.tsx';

const FIRST_SHOWN = 5;

interface DetailsResourcesProps {
	readonly node: Node;
	readonly answer: ResourcesAnswer;
	/** Resources whose place here is our reading. */
	readonly placedByUs: ReadonlySet<NodeId>;
	readonly onSelect: (id: NodeId) => void;
}

/** What one can learn from, under headings that say why it is here. */
export function DetailsResources({ node, answer, placedByUs, onSelect }: DetailsResourcesProps) {
	const { t } = useWords();
	const groups = resourceGroups(answer.resources);
	const thisKind = t(`vocabulary:thisKind.${node.kind}`);
	if (!isLearnable(node.kind) && groups.length === 0) return null;
	return (
		<section aria-labelledby="details-resources" className="details-section">
			<h3 id="details-resources">
				{t('details:resources')} <span className="count">{answer.resources.length}</span>
			</h3>
			{groups.length === 0 && <p>{t('details:noResources', { thisKind })}</p>}
			{groups.length > 0 && groups[0]?.route !== 'direct' && <p>{t('details:noDirect', { thisKind })}</p>}
			{groups.map((group) => (
				<ResourceRoute key={`${group.route} ${group.place}`} node={node} group={group} placedByUs={placedByUs} onSelect={onSelect} />
			))}
		</section>
	);
}

interface ResourceRouteProps extends Omit<DetailsResourcesProps, 'answer'> {
	readonly group: ResourceGroup;
}

function ResourceRoute({ node, group, placedByUs, onSelect }: ResourceRouteProps) {
	const heading = useRouteHeading(node, group);
	return (
		<>
			<h4 className="resource-route" data-route={group.route}>
				{heading} · {group.resources.length}
			</h4>
			<ShowMore
				items={group.resources.map((found) => ({ key: found.node.id, node: found.node }))}
				first={FIRST_SHOWN}
				className="resource-list"
			>
				{(item) => (
					<ResourceCard node={item.node} placedByUs={group.route === 'direct' && placedByUs.has(item.node.id)} onSelect={onSelect} />
				)}
			</ShowMore>
		</>
	);
}

function useRouteHeading(node: Node, { route, place }: ResourceGroup): string {
	const { t, lang } = useWords();
	const { data } = useQuery({ ...nodeQuery(place), enabled: route !== 'direct' });
	if (route === 'direct') return t('details:direct', { thisKind: t(`vocabulary:thisKind.${node.kind}`) });
	const other = data?.node;
	const title = other ? titleOf(other, lang).text : '…';
	if (route !== 'mapping') return t('details:fromPlace', { theKind: other ? t(`vocabulary:theKind.${other.kind}`) : '', title });
	return other?.country === undefined
		? t('details:throughMapping', { title })
		: t('details:throughMappingIn', { title, country: other.country });
}
