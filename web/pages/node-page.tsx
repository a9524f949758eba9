import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { NodeId } from '#graph/model/ids.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { DetailsContent } from '#web/panels/details-content.tsx';
import { NearestNodes } from '#web/panels/nearest-nodes.tsx';
import { OwnPage } from '#web/panels/own-page.ts';
import { DetailsShape } from '#web/panels/page-shapes.tsx';
import { ProblemMessage } from '#web/panels/problem-message.tsx';
import { usePageHead } from '#web/panels/use-page-head.ts';
import { usePageTitle } from '#web/panels/use-page-title.ts';
import { Waiting } from '#web/panels/waiting.tsx';
import { describeError } from '#web/view-model/describe-error.ts';
import { titleOf } from '#web/view-model/labels.ts';
import './node-page.css';

/** Everything about one node at an address of its own, to be found, cited and printed. */
export function NodePage() {
	const { id } = useParams({ from: '/node/$id' });
	const { data, error, refetch } = useQuery(graphQuery('node', { id }));
	if (data) return <NodeArticle key={data.node.id} answer={data} />;
	const problem = error ? describeError(error) : undefined;
	const moved = problem?.kind === 'moved' ? NodeId.safeParse(problem.to).data : undefined;
	if (moved) return <Navigate to="/node/$id" params={{ id: moved }} replace />;
	return error ? <UnknownNode error={error} onRetry={() => void refetch()} /> : <LoadingNode />;
}

function NodeArticle({ answer }: { readonly answer: NodeAnswer }) {
	const { node } = answer;
	const { t, lang, localized } = useWords();
	const navigate = useNavigate();
	const router = useRouter();
	const title = titleOf(node, lang).text;
	const kind = t(`vocabulary:kind.${node.kind}`);
	const { publicHref } = router.buildLocation({ to: '/node/$id', params: { id: node.id }, search: { lang: undefined } });
	usePageTitle(title);
	usePageHead({
		description: node.description ? localized(node.description).text : t('details:pageDescription', { title, kind }),
		canonical: new URL(publicHref, window.location.origin).href,
	});
	return (
		<article className="text-page node-page details-panel">
			<OwnPage value={true}>
				<DetailsContent answer={answer} headingRef={null} onSelect={(selected) => void navigate({ to: '/', search: { selected } })} />
			</OwnPage>
			<p className="node-page-tools">
				<button type="button" className="ds-link" data-size="sm" onClick={() => window.print()}>
					{t('details:print')}
				</button>
			</p>
		</article>
	);
}

function LoadingNode() {
	return (
		<div className="text-page node-page">
			<Waiting>
				<DetailsShape />
			</Waiting>
		</div>
	);
}

function UnknownNode({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
	const { t } = useWords();
	const navigate = useNavigate();
	const problem = describeError(error);
	const title = problem.kind === 'away' ? t('waiting:notNow') : t('details:unknownTitle');
	usePageTitle(title);
	return (
		<div className="text-page node-page">
			<h1>{title}</h1>
			<ProblemMessage error={error} onRetry={onRetry}>
				{problem.kind === 'notFound' && (
					<OwnPage value={true}>
						<NearestNodes id={problem.id} onSelect={(id) => void navigate({ to: '/node/$id', params: { id } })} />
					</OwnPage>
				)}
				<Link to="/">{t('toExplore')}</Link>
			</ProblemMessage>
		</div>
	);
}
