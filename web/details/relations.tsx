import type { NodeId } from '#graph/model/ids.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeLink } from '#web/node/node-link.tsx';
import { type RelationEntry, type RelationGroup, relationGroups } from '#web/node/relation-groups.ts';
import { ShowMore } from '#web/ui/show-more.tsx';

const FIRST_SHOWN = 5;

interface DetailsRelationsProps {
	readonly answer: NodeAnswer;
	readonly onSelect: (id: NodeId) => void;
}

export function DetailsRelations({ answer, onSelect }: DetailsRelationsProps) {
	const { t } = useI18n();
	const groups = relationGroups(answer);
	return (
		<section aria-labelledby="details-relations" className="details-section stack">
			<h3 id="details-relations">{t('details:relations')}</h3>
			{groups.length === 0 && <p>{t('details:noRelations')}</p>}
			{groups.map((group) => (
				<RelationPhrase key={`${group.kind} ${group.direction}`} group={group} onSelect={onSelect} />
			))}
		</section>
	);
}

function RelationPhrase({ group, onSelect }: { readonly group: RelationGroup; readonly onSelect: (id: NodeId) => void }) {
	const phrase = usePhrase(group);
	return (
		<>
			<h4 className="capital">
				{phrase} <span className="count">{group.entries.length}</span>
			</h4>
			<ShowMore
				items={group.entries.map((entry) => ({ key: entry.relation.id, entry }))}
				first={FIRST_SHOWN}
				className="relation-list stack"
			>
				{({ entry }) => <RelationLine entry={entry} onSelect={onSelect} />}
			</ShowMore>
		</>
	);
}

function usePhrase({ kind, direction }: RelationGroup): string {
	const { t } = useI18n();
	if (direction === 'mutual') return t('vocabulary:mutual', { phrase: t(`vocabulary:relation.${kind}`) });
	return direction === 'out' ? t(`vocabulary:relation.${kind}`) : t(`vocabulary:relationBack.${kind}`);
}

function RelationLine({ entry, onSelect }: { readonly entry: RelationEntry; readonly onSelect: (id: NodeId) => void }) {
	const { t } = useI18n();
	const { relation, other } = entry;
	const { quality } = relation.evidence;
	return (
		<div className="relation-line edge" data-quality={quality}>
			<NodeLink node={other} onSelect={onSelect} />
			{quality !== 'stated' && (
				<span className="evidence-mark" data-quality={quality}>
					{quality === 'editorial' ? t('details:ours') : t('details:secondary')}
				</span>
			)}
			{relation.note && (
				<p className="note">
					<Localized map={relation.note} />
				</p>
			)}
		</div>
	);
}
