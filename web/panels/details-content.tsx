import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { type ReactNode, type Ref, use } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { graphQuery } from '#web/data/queries.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useWords } from '#web/i18n/use-words.tsx';
import { outlinePath } from '#web/view-model/outline-path.ts';
import { CopyLink } from './copy-link.tsx';
import { type Crumb, DetailsBreadcrumb } from './details-breadcrumb.tsx';
import { DetailsDeclared } from './details-declared.tsx';
import { DetailsEvidence } from './details-evidence.tsx';
import { DetailsFacts } from './details-facts.tsx';
import { DetailsHeading } from './details-heading.tsx';
import { DetailsMappings } from './details-mappings.tsx';
import { DetailsRelations } from './details-relations.tsx';
import { DetailsResources } from './details-resources.tsx';
import { OwnPage } from './own-page.ts';
import { DetailsRestShape } from './page-shapes.tsx';
import { PathStartLink } from './path-start.tsx';
import { SuggestChange } from './suggest-change.tsx';
import { Waiting } from './waiting.tsx';

interface DetailsContentProps {
	readonly answer: NodeAnswer;
	readonly headingRef: Ref<HTMLHeadingElement>;
	readonly onSelect: (id: NodeId) => void;
	readonly actions?: ReactNode;
}

/** What the details say of a node, in the order in which people look for it. */
export function DetailsContent({ answer, headingRef, onSelect, actions }: DetailsContentProps) {
	const { t } = useWords();
	const { node } = answer;
	const resources = useQuery(graphQuery('resources', { id: node.id }));
	const { branch, crumbs } = useBranch(answer);
	const ownPage = use(OwnPage);
	const nodeHref = useNodeHref(node.id, ownPage);
	return (
		<>
			<DetailsHeading node={node} headingRef={headingRef} />
			<DetailsBreadcrumb crumbs={crumbs} onSelect={onSelect} />
			<p className={node.description ? undefined : 'subtle'}>
				{node.description ? <Localized map={node.description} /> : t('details:noDefinition')}
			</p>
			{actions}
			{ownPage && <h2 className="visually-hidden">{t('details:panel')}</h2>}
			{/* Nothing is read that would jump down when what stands above it has come. */}
			{resources.isPending ? (
				<Waiting>
					<DetailsRestShape />
				</Waiting>
			) : (
				<>
					{resources.data && <DetailsResources node={node} answer={resources.data} onSelect={onSelect} />}
					{branch && <DetailsDeclared branch={branch} />}
					<DetailsMappings answer={answer} onSelect={onSelect} />
					<DetailsRelations answer={answer} onSelect={onSelect} />
					<DetailsFacts node={node} />
					<DetailsEvidence answer={answer} />
				</>
			)}
			<div className="details-ways row">
				<CopyLink label={t('copyLink')} href={nodeHref} className="ds-link" />
				{ownPage ? (
					<>
						<Link to="/" search={{ selected: node.id }} className="ds-link">
							{t('details:showInGraph')}
						</Link>
						<PathStartLink id={node.id} />
					</>
				) : (
					<Link to="/node/$id" params={{ id: node.id }} className="ds-link">
						{t('details:openOwnPage')}
					</Link>
				)}
				<SuggestChange answer={answer} />
			</div>
		</>
	);
}

/** The place of a node in its model's tree; other nodes tell their parents themselves. */
function useBranch({ node, relations }: NodeAnswer) {
	const { data } = useQuery({ ...graphQuery('outline', { id: node.model ?? node.id }), enabled: node.model !== undefined });
	const path = data ? outlinePath(data.root, node.id) : [];
	const parents = relations.filter(({ relation }) => relation.kind === 'partOf' && relation.from === node.id).map(({ other }) => other);
	const crumbs: readonly Crumb[] = path.length > 0 ? path.slice(0, -1).reverse() : parents;
	return { branch: path.at(-1), crumbs };
}

function useNodeHref(id: NodeId, ownPage: boolean): () => string {
	const router = useRouter();
	return () => {
		const { publicHref } = ownPage
			? router.buildLocation({ to: '/node/$id', params: { id } })
			: router.buildLocation({ to: '/', search: { selected: id } });
		return new URL(publicHref, window.location.origin).href;
	};
}
