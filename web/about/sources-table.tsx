import type { Source } from '#graph/model/evidence.ts';
import { collator } from '#graph/model/language.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { SourceCopy } from '#web/node/sources.tsx';
import { ExternalLink } from '#web/ui/external-link.tsx';

export function AboutSources({ sources }: { readonly sources: readonly Source[] }) {
	const { t, lang } = useI18n();
	const { compare } = collator(lang);
	const byTitle = [...sources].sort((a, b) => compare(a.title, b.title));
	return (
		<details>
			<summary>{t('about:showSources', { count: sources.length })}</summary>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by the keyboard */}
			<section className="table-frame" tabIndex={0} aria-label={t('about:sourcesTitle')}>
				<table className="ds-table" data-size="sm">
					<thead>
						<tr>
							<th scope="col">{t('about:source')}</th>
							<th scope="col">{t('about:owner')}</th>
							<th scope="col">{t('about:copy')}</th>
						</tr>
					</thead>
					<tbody>
						{byTitle.map((source) => (
							<tr key={source.id}>
								<td lang={source.language}>
									{source.address === undefined ? source.title : <ExternalLink href={source.address}>{source.title}</ExternalLink>}
								</td>
								<td>{source.owner}</td>
								<td>
									<SourceCopy source={source} />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</details>
	);
}
