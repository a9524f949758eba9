import type { Source } from '#graph/model/evidence.ts';
import { formatDate } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ExternalLink } from '#web/ui/external-link.tsx';

/** A source with its link and the kind of copy that was read. */
export function SourceLine({ source }: { readonly source: Source }) {
	return (
		<>
			<span lang={source.language}>
				{source.address === undefined ? source.title : <ExternalLink href={source.address}>{source.title}</ExternalLink>}
			</span>
			<span className="note">
				{' '}
				{source.owner && `${source.owner} · `}
				<SourceCopy source={source} />
			</span>
		</>
	);
}

export function SourceCopy({ source }: { readonly source: Source }) {
	const { t, lang } = useI18n();
	const date = formatDate(source.retrieved, lang);
	switch (source.copy) {
		case 'archive':
			return t('details:archive', { date });
		case 'seed':
			return t('details:seedText', { date });
		case 'full':
			return t('details:full', { date });
		case 'notSeen':
			return t('details:notSeen');
	}
}
