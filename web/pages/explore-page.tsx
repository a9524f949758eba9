import { useQuery } from '@tanstack/react-query';
import { graphQuery } from '#web/data/queries.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { ExploreShape } from '#web/panels/page-shapes.tsx';
import { ProblemMessage } from '#web/panels/problem-message.tsx';
import { usePageTitle } from '#web/panels/use-page-title.ts';
import { Waiting } from '#web/panels/waiting.tsx';
import { Explorer } from './explorer.tsx';
import '#web/canvas/canvas.css';
import '#web/panels/filters-panel.css';
import '#web/panels/legend.css';
import '#web/panels/list-panel.css';
import '#web/panels/list-table.css';
import '#web/panels/node-actions.css';
import '#web/panels/paths-panel.css';
import '#web/panels/shortcuts-dialog.css';
import './explore-page.css';
import './explore-room.css';

/** The picture of the models, what stands in it as a list, and the details of what is selected. */
export function ExplorePage() {
	const { t } = useWords();
	const { data, error, refetch } = useQuery(graphQuery('overview', {}));
	usePageTitle(t('explore:title'));
	return (
		<div className="explore-page">
			<h1 className="visually-hidden">{t('explore:heading')}</h1>
			{data && <Explorer overview={data} />}
			{!data && error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
			{!data && !error && (
				<Waiting>
					<ExploreShape />
				</Waiting>
			)}
		</div>
	);
}
