import { useQuery } from '@tanstack/react-query';
import { graphQuery } from '#web/data/queries.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { usePageTitle } from '#web/ui/page-head.ts';
import { ResourcesSkeleton } from '#web/ui/skeletons.tsx';
import { Catalogue } from './catalogue.tsx';
import './resources-page.css';

export function ResourcesPage() {
	const { t } = useI18n();
	const { data, error, refetch } = useQuery(graphQuery('snapshot', {}));
	usePageTitle(t('resources:title'));
	return (
		<div className="text-page resources-page">
			<h1>{t('resources:title')}</h1>
			<p className="lead">{t('resources:lead')}</p>
			{error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
			{!data && !error && (
				<Loading>
					<ResourcesSkeleton />
				</Loading>
			)}
			{data && <Catalogue snapshot={data} />}
		</div>
	);
}
