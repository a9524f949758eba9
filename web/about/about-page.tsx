import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EvidenceQuality } from '#graph/model/evidence.ts';
import type { Subgraph } from '#graph/model/subgraph.ts';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { graphQuery } from '#web/data/queries.ts';
import { formatDate } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import { usePageTitle } from '#web/ui/page-head.ts';
import { AboutModels } from './models-table.tsx';
import { AboutSources } from './sources-table.tsx';

export function AboutPage() {
	const { t } = useI18n();
	const models = useQuery(graphQuery('models', {}));
	const snapshot = useQuery(graphQuery('snapshot', {}));
	const error = models.error ?? snapshot.error;
	usePageTitle(t('about:title'));
	return (
		<div className="text-page">
			<h1>{t('about:title')}</h1>
			<p className="lead">{t('about:lead')}</p>
			{error && <ErrorMessage error={error} />}
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

export function AboutEvidence({ snapshot }: { readonly snapshot: SnapshotAnswer | undefined }) {
	const { t } = useI18n();
	const shares = snapshot ? evidenceShares(snapshot) : [];
	return (
		<dl className="evidence-kinds stack">
			{(['stated', 'secondary', 'editorial'] as const).map((quality) => {
				const share = shares.find((one) => one.quality === quality);
				return (
					<div key={quality} className="edge" data-quality={quality}>
						<dt className="capital">{t(`terms:evidence.${quality}`)}</dt>
						<dd>
							{t(`about:${quality}`)}{' '}
							{share && <span className="count">{t('about:evidenceCount', { nodes: share.nodes, relations: share.relations })}</span>}
						</dd>
					</div>
				);
			})}
		</dl>
	);
}

export interface EvidenceShare {
	readonly quality: EvidenceQuality;
	readonly nodes: number;
	readonly relations: number;
}

const QUALITIES = ['stated', 'secondary', 'editorial'] as const satisfies readonly EvidenceQuality[];

export function evidenceShares({ nodes, relations }: Subgraph): readonly EvidenceShare[] {
	return QUALITIES.map((quality) => ({
		quality,
		nodes: nodes.filter((node) => node.evidence.quality === quality).length,
		relations: relations.filter((relation) => relation.evidence.quality === quality).length,
	}));
}

export function AboutData({ snapshot }: { readonly snapshot: SnapshotAnswer }) {
	const { t, lang } = useI18n();
	const date = snapshot.sources
		.map((source) => source.retrieved)
		.sort()
		.at(-1);
	return (
		<>
			<p>
				{date !== undefined && t('about:dataDate', { date: formatDate(date, lang) })}{' '}
				{t('about:dataCount', { nodes: snapshot.nodes.length, relations: snapshot.relations.length })}
			</p>
			<p>
				{t('about:dataLicence')} <DataLinks />
			</p>
			<p className="note">{t('about:dataDigest', { digest: snapshot.digest.slice(0, 12) })}</p>
		</>
	);
}

/** Links to the data; a static site offers one file instead of the API. */
function DataLinks() {
	const { basepath } = useRouter();
	const paths = import.meta.env.MODE === 'static' ? ['dataset.json'] : ['api/graph', 'api/openapi.json'];
	return paths.map((path, index) => (
		<span key={path}>
			{index > 0 && ', '}
			<a href={`${basepath.replace(/\/$/, '')}/${path}`}>/{path}</a>
		</span>
	));
}
