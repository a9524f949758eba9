import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { type ReactNode, type Ref, use } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { NODE_KINDS, type NodeKind } from '#graph/model/vocabulary.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { graphQuery } from '#web/data/queries.ts';
import { LanguageMark, Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeLink } from '#web/node/node-link.tsx';
import { outlinePath } from '#web/node/outline.ts';
import { type Labelled, secondTitleOf, titleOf } from '#web/node/title.ts';
import { useKindWords } from '#web/node/use-kind-words.ts';
import { CopyLink } from '#web/ui/copy.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { DetailsRestSkeleton } from '#web/ui/skeletons.tsx';
import { StandalonePage } from '#web/ui/standalone-page.ts';
import { DetailsEvidence, DetailsFacts } from './facts.tsx';
import { DetailsMappings } from './mappings.tsx';
import { DetailsRelations } from './relations.tsx';
import { DetailsResources } from './resources.tsx';
import { SuggestChange } from './suggest-change.tsx';

interface DetailsContentProps {
	readonly answer: NodeAnswer;
	readonly headingRef: Ref<HTMLHeadingElement>;
	readonly onSelect: (id: NodeId) => void;
	readonly actions?: ReactNode;
}

/** Sections in the order in which people look for them. */
export function DetailsContent({ answer, headingRef, onSelect, actions }: DetailsContentProps) {
	const { t } = useI18n();
	const { node } = answer;
	const resources = useQuery(graphQuery('resources', { id: node.id }));
	const { branch, crumbs } = useBranch(answer);
	const ownPage = use(StandalonePage);
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
			{/* All sections appear together, so that none of them jumps while the reader reads. */}
			{resources.isPending ? (
				<Loading>
					<DetailsRestSkeleton />
				</Loading>
			) : (
				<>
					{resources.data && <DetailsResources node={node} answer={resources.data} onSelect={onSelect} />}
					{branch && <DetailsDeclared branch={branch} model={node.model} />}
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

/** The node's branch in its model's outline and its ancestors; outside a model, its direct parents. */
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

interface DetailsHeadingProps {
	readonly node: Node;
	readonly headingRef: Ref<HTMLHeadingElement>;
}

function DetailsHeading({ node, headingRef }: DetailsHeadingProps) {
	const { t, lang } = useI18n();
	const title = titleOf(node, lang);
	const second = secondTitleOf(node, lang);
	const Heading = use(StandalonePage) ? 'h1' : 'h2';
	const kind = useKindWords().wordOf(node);
	const form = node.form && t(`terms:form.${node.form}`);
	return (
		<>
			<p className="kind-tag capital ds-tag" data-color={NODE_KINDS[node.kind].family}>
				{form === undefined || form === kind ? kind : `${kind}: ${form}`}
			</p>
			<Heading ref={headingRef} tabIndex={-1} lang={title.lang} className="details-title">
				{title.text}
				{title.lang !== lang && <LanguageMark lang={title.lang} />}
			</Heading>
			{(second || title.origin !== 'owner') && (
				<p className="details-translation">
					{title.origin !== 'owner' && <span className="origin-mark">{t(`vocabulary:origin.${title.origin}`)}: </span>}
					{second && (
						<span lang={second.lang}>
							{second.text}
							{second.lang !== lang && <LanguageMark lang={second.lang} />}
						</span>
					)}
					{second && second.origin !== 'owner' && <span className="origin-mark"> {t(`vocabulary:origin.${second.origin}`)}</span>}
				</p>
			)}
		</>
	);
}

/** How many parts the owner declares, and how many of them are named in open sources. */
function DetailsDeclared({ branch, model }: { readonly branch: Outline; readonly model: NodeId | undefined }) {
	const { t } = useI18n();
	const { wordOf } = useKindWords();
	// The schema allows node kinds as keys only.
	const declares = Object.entries(branch.declares ?? {}) as [NodeKind, number][];
	if (declares.length === 0) return null;
	return (
		<section aria-labelledby="details-declared" className="details-section stack">
			<h3 id="details-declared">{t('details:declared')}</h3>
			<ul className="plain-list">
				{declares.map(([kind, declared]) => {
					const missing = branch.missing?.[kind] ?? 0;
					const kinds = wordOf({ kind, model }, 'many');
					return (
						<li key={kind}>
							{missing === 0
								? t('details:declaredAll', { declared, kinds })
								: t('details:declaredOf', { found: declared - missing, declared, kinds })}
						</li>
					);
				})}
			</ul>
			{declares.some(([kind]) => (branch.missing?.[kind] ?? 0) > 0) && (
				<p>
					<Link to="/fullfor">{t('complete:fromDetails')}</Link>
				</p>
			)}
		</section>
	);
}

type Crumb = Labelled & { readonly id: NodeId; readonly kind: NodeKind };

/** Ancestors, nearest first. */
function DetailsBreadcrumb({ crumbs, onSelect }: { readonly crumbs: readonly Crumb[]; readonly onSelect: (id: NodeId) => void }) {
	const { t } = useI18n();
	if (crumbs.length === 0) return null;
	return (
		<nav aria-label={t('details:partOf')} className="ds-breadcrumbs" data-size="sm">
			<ol>
				{crumbs.map((crumb) => (
					<li key={crumb.id}>
						<NodeLink node={crumb} onSelect={onSelect} />
					</li>
				))}
			</ol>
		</nav>
	);
}

/** The standalone page has no diagram to show paths in, so it links to the explorer. */
function PathStartLink({ id }: { readonly id: NodeId }) {
	const { t } = useI18n();
	return (
		<Link to="/" search={{ from: id }} className="ds-link">
			{t('paths:start')}
		</Link>
	);
}
