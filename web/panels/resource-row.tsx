import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { ListedResource } from '#web/view-model/resource-list.ts';
import { NodeButton } from './node-button.tsx';
import { ResourceCard } from './resource-card.tsx';

/** A resource, and the places of the models that it teaches. */
export function ResourceRow({ resource, onSelect }: { readonly resource: ListedResource; readonly onSelect: (id: NodeId) => void }) {
	const { t } = useWords();
	return (
		<>
			<ResourceCard node={resource.node} onSelect={onSelect} />
			{resource.teaches.length === 0 ? (
				<p className="teaches">{t('resources:teachesNothing')}</p>
			) : (
				<p className="teaches">
					<span>{t('resources:teaches')}:</span>
					{resource.teaches.map(({ node, quality }) => (
						<span key={node.id} data-quality={quality}>
							<NodeButton node={node} onSelect={onSelect} />
							{quality === 'editorial' && <span className="visually-hidden"> ({t('details:placedByUs')})</span>}
						</span>
					))}
				</p>
			)}
		</>
	);
}
