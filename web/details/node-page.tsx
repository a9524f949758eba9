import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { NodeId } from '#graph/model/ids.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { describeError } from '#web/data/describe-error.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/node/title.ts';
import { useKindWords } from '#web/node/use-kind-words.ts';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { usePageHead, usePageTitle } from '#web/ui/page-head.ts';
import { DetailsSkeleton } from '#web/ui/skeletons.tsx';
import { StandalonePage } from '#web/ui/standalone-page.ts';
import { DetailsContent } from './details.tsx';
import { NearestNodes } from './nearest.tsx';
import './node-page.css';

/** A node's details at a URL of their own, to be found by search engines, cited and printed. */
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
	const { t, lang, localized } = useI18n();
	const navigate = useNavigate();
	const router = useRouter();
	const title = titleOf(node, lang).text;
	const kind = useKindWords().wordOf(node);
	const { publicHref } = router.buildLocation({ to: '/node/$id', params: { id: node.id }, search: { lang: undefined } });
	usePageTitle(title);
	usePageHead({
		description: node.description ? localized(node.description).text : t('details:pageDescription', { title, kind }),
		canonical: new URL(publicHref, window.location.origin).href,
	});
	return (
		<article className="text-page node-page details-panel">
			<StandalonePage value={true}>
				<DetailsContent answer={answer} headingRef={null} onSelect={(selected) => void navigate({ to: '/', search: { selected } })} />
			</StandalonePage>
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
			<Loading>
				<DetailsSkeleton />
			</Loading>
		</div>
	);
}

function UnknownNode({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
	const { t } = useI18n();
	const navigate = useNavigate();
	const problem = describeError(error);
	const title = problem.kind === 'away' ? t('waiting:notNow') : t('details:unknownTitle');
	usePageTitle(title);
	return (
		<div className="text-page node-page">
			<h1>{title}</h1>
			<ErrorMessage error={error} onRetry={onRetry}>
				{problem.kind === 'notFound' && (
					<StandalonePage value={true}>
						<NearestNodes id={problem.id} onSelect={(id) => void navigate({ to: '/node/$id', params: { id } })} />
					</StandalonePage>
				)}
				<Link to="/">{t('toExplore')}</Link>
			</ErrorMessage>
		</div>
	);
}
