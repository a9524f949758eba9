import { useRouter } from '@tanstack/react-router';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { formatDate } from '#web/i18n/format.ts';
import { useWords } from '#web/i18n/use-words.tsx';

/** How old and how large the data are, and how to get them. */
export function AboutData({ snapshot }: { readonly snapshot: SnapshotAnswer }) {
	const { t, lang } = useWords();
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

/** Where the data are had by machines; a site without a server has them in one file. */
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
