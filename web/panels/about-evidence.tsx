import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { evidenceShares } from '#web/view-model/evidence-shares.ts';

/** The three ways in which a thing is known, and how much is known in each. */
export function AboutEvidence({ snapshot }: { readonly snapshot: SnapshotAnswer | undefined }) {
	const { t } = useWords();
	const shares = snapshot ? evidenceShares(snapshot) : [];
	return (
		<dl className="evidence-kinds stack">
			{(['stated', 'secondary', 'editorial'] as const).map((quality) => {
				const share = shares.find((one) => one.quality === quality);
				return (
					<div key={quality} className="edge" data-quality={quality}>
						<dt className="capital">{t(`vocabulary:evidence.${quality}`)}</dt>
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
