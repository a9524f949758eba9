import { useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { ResourcesAnswer } from '#graph/queries/resources.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { type FoundResource, isLearnable, type ResourceGroup, resourceGroups } from '#web/view-model/resource-groups.ts';
import { NO_WISHES, resourceChoices, resourcesAsWished } from '#web/view-model/resource-wishes.ts';
import { ResourceCard } from './resource-card.tsx';
import { ResourceWishesForm } from './resource-wishes-form.tsx';
import { ShowMore } from './show-more.tsx';
import { usePlacement } from './use-placement.ts';
import { useRouteWords } from './use-route-words.ts';

const FIRST_SHOWN = 5;
const FIRST_LISTED = 10;
/** So many are seen at a glance. */
const MOST_UNSORTED = 8;

interface DetailsResourcesProps {
	readonly node: Node;
	readonly answer: ResourcesAnswer;
	readonly onSelect: (id: NodeId) => void;
}

/** What one can learn from: nearest first under headings that say why it is here, else in one list. */
export function DetailsResources(props: DetailsResourcesProps) {
	const { node, answer } = props;
	const { t, lang } = useWords();
	const [wishes, setWishes] = useState(NO_WISHES);
	const groups = resourceGroups(answer.resources);
	const shown = resourcesAsWished(answer.resources, wishes, lang);
	const thisKind = t(`vocabulary:thisKind.${node.kind}`);
	if (!isLearnable(node.kind) && groups.length === 0) return null;
	return (
		<section aria-labelledby="details-resources" className="details-section stack">
			<h3 id="details-resources">
				{t('details:resources')} <span className="count">{answer.resources.length}</span>
			</h3>
			{groups.length === 0 && <p>{t('details:noResources', { thisKind })}</p>}
			{answer.resources.length > MOST_UNSORTED && (
				<ResourceWishesForm
					wishes={wishes}
					choices={resourceChoices(answer.resources)}
					shown={shown.length}
					total={answer.resources.length}
					onWish={setWishes}
				/>
			)}
			{groups.length > 0 && groups[0]?.route !== 'direct' && <p>{t('details:noDirect', { thisKind })}</p>}
			{wishes.order === 'nearest' ? (
				groups.map((group) => <ResourceRoute key={`${group.route} ${group.place}`} {...props} group={group} shown={shown} />)
			) : (
				<ResourceList {...props} groups={groups} shown={shown} />
			)}
		</section>
	);
}

interface ShownResources extends Omit<DetailsResourcesProps, 'answer'> {
	readonly shown: readonly FoundResource[];
}

function ResourceRoute({ node, group, shown, onSelect }: ShownResources & { readonly group: ResourceGroup }) {
	const { t } = useWords();
	const heading = useRouteWords(node, group);
	const kept = group.resources.filter((found) => shown.includes(found));
	return (
		<>
			<h4 className="resource-route" data-route={group.route}>
				{heading} · {kept.length}
			</h4>
			{kept.length === 0 && <p className="subtle">{t('resourceWishes:noneHere', { count: group.resources.length })}</p>}
			<ShowMore items={kept.map((found) => ({ key: found.node.id, found }))} first={FIRST_SHOWN} className="resource-list stack">
				{({ found }) => <PlacedCard found={found} onSelect={onSelect} />}
			</ShowMore>
		</>
	);
}

function ResourceList({ groups, shown, ...props }: ShownResources & { readonly groups: readonly ResourceGroup[] }) {
	const { t } = useWords();
	const items = shown.flatMap((found) => {
		const group = groups.find(({ resources }) => resources.includes(found));
		return group ? [{ key: found.node.id, found, group }] : [];
	});
	if (items.length === 0) {
		const all = groups.reduce((sum, { resources }) => sum + resources.length, 0);
		return <p className="subtle">{t('resourceWishes:noneHere', { count: all })}</p>;
	}
	return (
		<ShowMore items={items} first={FIRST_LISTED} className="resource-list stack">
			{({ found, group }) => <ReasonedCard {...props} found={found} group={group} />}
		</ShowMore>
	);
}

interface PlacedCardProps {
	readonly found: FoundResource;
	readonly reason?: string;
	readonly onSelect: (id: NodeId) => void;
}

/** A resource with what is known of its place, be it here or at what it was found through. */
function PlacedCard({ found, ...props }: PlacedCardProps) {
	return <ResourceCard {...props} node={found.node} {...usePlacement(found)} />;
}

interface ReasonedCardProps extends PlacedCardProps {
	readonly node: Node;
	readonly group: ResourceGroup;
}

/** Where no heading says why a resource is here, its card does. */
function ReasonedCard({ node, group, ...props }: ReasonedCardProps) {
	return <PlacedCard {...props} reason={useRouteWords(node, group)} />;
}
