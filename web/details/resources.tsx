import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import type { ResourcesAnswer } from '#graph/queries/resources.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ResourceCard } from '#web/node/resource-card.tsx';
import { titleOf } from '#web/node/title.ts';
import { useKindWords } from '#web/node/use-kind-words.ts';
import { ShowMore } from '#web/ui/show-more.tsx';
import { ResourceFiltersForm } from './resource-filters.tsx';
import {
	type FoundResource,
	filteredResources,
	isLearnable,
	NO_FILTERS,
	type ResourceGroup,
	resourceChoices,
	resourceGroups,
} from './resources-model.ts';

const FIRST_SHOWN = 5;
const FIRST_LISTED = 10;
/** Fewer need no filters. */
const MOST_UNSORTED = 8;

interface DetailsResourcesProps {
	readonly node: Node;
	readonly answer: ResourcesAnswer;
	readonly onSelect: (id: NodeId) => void;
}

/** Learning resources: nearest first under headings that give the reason, or else in one list. */
export function DetailsResources({ node, answer, onSelect }: DetailsResourcesProps) {
	const { t, lang } = useI18n();
	const [filters, setFilters] = useState(NO_FILTERS);
	const groups = resourceGroups(answer.resources);
	const shown = filteredResources(answer.resources, filters, lang);
	if (!isLearnable(node.kind) && groups.length === 0) return null;
	return (
		<section aria-labelledby="details-resources" className="details-section stack">
			<h3 id="details-resources">
				{t('details:resources')} <span className="count">{answer.resources.length}</span>
			</h3>
			{groups.length === 0 && <p>{t('details:noResources')}</p>}
			{answer.resources.length > MOST_UNSORTED && (
				<ResourceFiltersForm
					filters={filters}
					choices={resourceChoices(answer.resources)}
					shown={shown.length}
					total={answer.resources.length}
					onChange={setFilters}
				/>
			)}
			{groups.length > 0 && groups[0]?.route !== 'direct' && <p>{t('details:noDirect')}</p>}
			{filters.order === 'nearest' ? (
				groups.map((group) => <ResourceRoute key={`${group.route} ${group.place}`} group={group} shown={shown} onSelect={onSelect} />)
			) : (
				<ResourceList groups={groups} shown={shown} onSelect={onSelect} />
			)}
		</section>
	);
}

interface ShownResources extends Pick<DetailsResourcesProps, 'onSelect'> {
	readonly shown: readonly FoundResource[];
}

function ResourceRoute({ group, shown, onSelect }: ShownResources & { readonly group: ResourceGroup }) {
	const { t } = useI18n();
	const heading = useReason(group);
	const kept = group.resources.filter((found) => shown.includes(found));
	return (
		<>
			<h4 className="resource-route" data-route={group.route}>
				{heading} · {kept.length}
			</h4>
			{kept.length === 0 && <p className="subtle">{t('resourceFilters:noneHere', { count: group.resources.length })}</p>}
			<ShowMore items={kept.map((found) => ({ key: found.node.id, found }))} first={FIRST_SHOWN} className="resource-list stack">
				{({ found }) => <PlacedCard found={found} onSelect={onSelect} />}
			</ShowMore>
		</>
	);
}

function ResourceList({ groups, shown, ...props }: ShownResources & { readonly groups: readonly ResourceGroup[] }) {
	const { t } = useI18n();
	const items = shown.flatMap((found) => {
		const group = groups.find(({ resources }) => resources.includes(found));
		return group ? [{ key: found.node.id, found, group }] : [];
	});
	if (items.length === 0) {
		const all = groups.reduce((sum, { resources }) => sum + resources.length, 0);
		return <p className="subtle">{t('resourceFilters:noneHere', { count: all })}</p>;
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

/** A resource with the note of its place, which may be another node that it was found through. */
function PlacedCard({ found, ...props }: PlacedCardProps) {
	return <ResourceCard {...props} node={found.node} {...usePlacement(found)} />;
}

interface ReasonedCardProps extends PlacedCardProps {
	readonly group: ResourceGroup;
}

/** The card gives the reason where there is no heading. */
function ReasonedCard({ group, ...props }: ReasonedCardProps) {
	return <PlacedCard {...props} reason={useReason(group)} />;
}

/** The reason in words: what they teach, or which mapping leads to them. */
function useReason({ route, place }: Pick<ResourceGroup, 'route' | 'place'>): string {
	const { t, lang } = useI18n();
	const { wordOf } = useKindWords();
	const { data } = useQuery({ ...graphQuery('node', { id: place }), enabled: route !== 'direct' });
	if (route === 'direct') return t('details:direct');
	const other = data?.node;
	const title = other ? titleOf(other, lang).text : '…';
	if (route !== 'mapping') return t('details:fromPlace', { title, kind: other ? wordOf(other) : '…' });
	return other?.country === undefined
		? t('details:throughMapping', { title })
		: t('details:throughMappingIn', { title, country: other.country });
}

/** Whether the place is the editors' reading, and the note of that relation. */
function usePlacement({ node, path }: FoundResource): { readonly placedByUs: boolean; readonly note: Relation['note'] } {
	const place = path.at(-2) ?? node.id;
	const { data } = useQuery(graphQuery('node', { id: place }));
	const taught = data?.relations.find(({ relation }) => relation.kind === 'teaches' && relation.from === node.id && relation.to === place);
	return { placedByUs: taught?.relation.evidence.quality === 'editorial', note: taught?.relation.note };
}
