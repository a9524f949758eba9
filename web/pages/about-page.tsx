import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphQuery } from '#web/data/queries.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { AboutData } from '#web/panels/about-data.tsx';
import { AboutEvidence } from '#web/panels/about-evidence.tsx';
import { AboutModels } from '#web/panels/about-models.tsx';
import { AboutSources } from '#web/panels/about-sources.tsx';
import { ProblemMessage } from '#web/panels/problem-message.tsx';
import { usePageTitle } from '#web/panels/use-page-title.ts';

/** What this is and is not, where it comes from, what is missing, and how to correct it. */
export function AboutPage() {
	const { t } = useWords();
	const models = useQuery(graphQuery('models', {}));
	const snapshot = useQuery(graphQuery('snapshot', {}));
	const error = models.error ?? snapshot.error;
	usePageTitle(t('about:title'));
	return (
		<div className="text-page">
			<h1>{t('about:title')}</h1>
			<p className="lead">{t('about:lead')}</p>
			{error && <ProblemMessage error={error} />}
			<Chapter title={t('about:notOfficialTitle')}>
				<p>
					<strong>{t('about:notOfficial')}</strong>
				</p>
				<p>{t('about:ours')}</p>
				<p>{t('about:invented')}</p>
			</Chapter>
			<Chapter title={t('about:ownersTitle')}>
				{models.data && <AboutModels models={models.data.models} snapshot={snapshot.data} />}
				<p>
					<Link to="/fullfor">{t('complete:fromAbout')}</Link>
				</p>
			</Chapter>
			<Chapter title={t('about:evidenceTitle')}>
				<p>{t('about:evidenceLead')}</p>
				<AboutEvidence snapshot={snapshot.data} />
			</Chapter>
			<Chapter title={t('about:sourcesTitle')}>
				<p>{t('about:sourcesLead')}</p>
				{snapshot.data && <AboutSources sources={snapshot.data.sources} />}
			</Chapter>
			<Chapter title={t('about:dataTitle')}>{snapshot.data && <AboutData snapshot={snapshot.data} />}</Chapter>
			<Chapter title={t('about:correctTitle')}>
				<p>{t('about:correct')}</p>
			</Chapter>
			<Chapter title={t('about:accessibilityTitle')}>
				<p>{t('about:accessibility')}</p>
				<p>{t('about:accessibilityKnown')}</p>
			</Chapter>
		</div>
	);
}

function Chapter({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	return (
		<section>
			<h2>{title}</h2>
			{children}
		</section>
	);
}
