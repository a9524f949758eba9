import { useQuery } from '@tanstack/react-query';
import { graphQuery } from '#web/data/queries.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { Catalogue } from '#web/panels/catalogue.tsx';
import { ResourcesShape } from '#web/panels/page-shapes.tsx';
import { ProblemMessage } from '#web/panels/problem-message.tsx';
import { usePageTitle } from '#web/panels/use-page-title.ts';
import { Waiting } from '#web/panels/waiting.tsx';
import './resources-page.css';

/** All resources with what they teach. */
export function ResourcesPage() {
	const { t } = useWords();
	const { data, error, refetch } = useQuery(graphQuery('snapshot', {}));
	usePageTitle(t('resources:title'));
	return (
		<div className="text-page resources-page">
			<h1>{t('resources:title')}</h1>
			<p className="lead">{t('resources:lead')}</p>
			{error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
			{!data && !error && (
				<Waiting>
					<ResourcesShape />
				</Waiting>
			)}
			{data && <Catalogue snapshot={data} />}
		</div>
	);
}
