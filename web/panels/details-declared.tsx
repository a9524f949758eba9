import { Link } from '@tanstack/react-router';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { useWords } from '#web/i18n/use-words.tsx';

/** How many the owner says there are, and how many of them have a name in open sources. */
export function DetailsDeclared({ branch }: { readonly branch: Outline }) {
	const { t } = useWords();
	// The schema allows no other keys than kinds.
	const declares = Object.entries(branch.declares ?? {}) as [NodeKind, number][];
	if (declares.length === 0) return null;
	return (
		<section aria-labelledby="details-declared" className="details-section stack">
			<h3 id="details-declared">{t('details:declared')}</h3>
			<ul className="plain-list">
				{declares.map(([kind, declared]) => {
					const missing = branch.missing?.[kind] ?? 0;
					const kinds = t(`vocabulary:kinds.${kind}`);
					return (
						<li key={kind}>
							{missing === 0
								? t('details:declaredAll', { declared, kinds })
								: t('details:declaredOf', { found: declared - missing, declared, kinds })}
						</li>
					);
				})}
			</ul>
			{declares.some(([kind]) => (branch.missing?.[kind] ?? 0) > 0) && (
				<p>
					<Link to="/fullfor">{t('complete:fromDetails')}</Link>
				</p>
			)}
		</section>
	);
}
