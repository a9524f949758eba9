import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { snapshotQuery } from '#web/data/queries.ts';
import { countryName } from '#web/i18n/format.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { ProblemMessage } from '#web/panels/problem-message.tsx';
import { ResourceRow } from '#web/panels/resource-row.tsx';
import { usePageTitle } from '#web/panels/use-page-title.ts';
import { listedResources, resourcesByCountry, resourcesWith } from '#web/view-model/resource-list.ts';

/** All resources with what they teach. */
export function ResourcesPage() {
	const { t } = useWords();
	const { data, error, refetch } = useQuery(snapshotQuery);
	usePageTitle(t('resources:title'));
	return (
		<div className="text-page">
			<h1>{t('resources:title')}</h1>
			<p className="lead">{t('resources:lead')}</p>
			{error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
			{!data && !error && <p role="status">{t('loading')}</p>}
			{data && <ResourceList snapshot={data} />}
		</div>
	);
}

function ResourceList({ snapshot }: { readonly snapshot: SnapshotAnswer }) {
	const { t, lang } = useWords();
	const navigate = useNavigate();
	const { q = '' } = useSearch({ from: '/ressurser' });
	// The address keeps the words without the spaces at their ends, which one must be able to type.
	const [typed, setTyped] = useState(q);
	const text = useDeferredValue(typed);
	const all = useMemo(() => listedResources(snapshot, lang), [snapshot, lang]);
	const shown = useMemo(() => resourcesWith(text, all), [text, all]);

	function filter(words: string): void {
		setTyped(words);
		void navigate({ to: '.', search: (before) => ({ ...before, q: words.trim() || undefined }), replace: true });
	}

	function select(id: NodeId): void {
		void navigate({ to: '/', search: { selected: id } });
	}

	return (
		<>
			<div className="resource-filter">
				<label>
					{t('resources:filter')}
					<input type="search" value={typed} placeholder={t('resources:filterHint')} onChange={(event) => filter(event.target.value)} />
				</label>
				<p role="status">
					{shown.length === all.length
						? t('resources:count', { count: all.length })
						: t('resources:countOf', { count: shown.length, total: all.length })}
				</p>
			</div>
			{shown.length === 0 && <p>{t('resources:nothing')}</p>}
			{resourcesByCountry(shown, all, lang).map(({ country, resources }) => (
				<section key={country ?? 'other'} aria-labelledby={`resources-${country ?? 'other'}`}>
					<h2 id={`resources-${country ?? 'other'}`}>
						{country === undefined ? t('resources:otherCountries') : countryName(country, lang)}{' '}
						<span className="count">{resources.length}</span>
					</h2>
					<ul className="resource-rows">
						{resources.map((resource) => (
							<li key={resource.node.id}>
								<ResourceRow resource={resource} onSelect={select} />
							</li>
						))}
					</ul>
				</section>
			))}
		</>
	);
}
