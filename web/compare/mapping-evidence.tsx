import { useQuery } from '@tanstack/react-query';
import type { Mapping } from '#graph/model/relation.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { SourceLine } from '#web/panels/source-line.tsx';

/** How a mapping is known, and the sources to look its two ends up in. */
export function MappingEvidence({ mapping: { from, evidence } }: { readonly mapping: Mapping }) {
	const { t } = useWords();
	const { data } = useQuery(graphQuery('node', { id: from }));
	// The answer about one end has the sources of its relations too.
	const sources = (data?.sources ?? []).filter(({ id }) => evidence.sources.includes(id));
	return (
		<>
			<h5>{t('views:filter.evidence')}</h5>
			<p className="evidence-mark" data-quality={evidence.quality}>
				{t(`vocabulary:evidence.${evidence.quality}`)}
			</p>
			<ul className="mapping-sources">
				{sources.map((source) => (
					<li key={source.id}>
						<SourceLine source={source} />
					</li>
				))}
			</ul>
		</>
	);
}
