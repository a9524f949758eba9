import { use } from 'react';
import type { Source } from '#graph/model/evidence.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { OwnPage } from './own-page.ts';
import { SourceLine } from './source-line.tsx';

/** How a node is known, and the sources to look it up in. */
export function DetailsEvidence({ answer: { node, sources } }: { readonly answer: NodeAnswer }) {
	const { t } = useWords();
	const ownPage = use(OwnPage);
	const own = sources.filter((source) => node.evidence.sources.includes(source.id));
	const others = sources.filter((source) => !node.evidence.sources.includes(source.id));
	return (
		<section aria-labelledby="details-evidence" className="details-section stack">
			<h3 id="details-evidence">{t('details:evidence')}</h3>
			<p className="evidence-mark" data-quality={node.evidence.quality}>
				{t(`vocabulary:evidence.${node.evidence.quality}`)}
			</p>
			<SourceList sources={own} />
			{others.length > 0 && (
				<details open={ownPage}>
					<summary className="subtle">
						{t('details:relationSources')} · {others.length}
					</summary>
					<SourceList sources={others} />
				</details>
			)}
		</section>
	);
}

function SourceList({ sources }: { readonly sources: readonly Source[] }) {
	return (
		<ul className="stack subtle">
			{sources.map((source) => (
				<li key={source.id}>
					<SourceLine source={source} />
				</li>
			))}
		</ul>
	);
}
