import { useWords } from '#web/i18n/use-words.tsx';

/** Stands in for the details until they come; Designsystemet's skeleton, without its scripted rhythm. */
export function DetailsSkeleton() {
	const { t } = useWords();
	return (
		<div className="details-skeleton">
			<p className="visually-hidden" role="status">
				{t('loading')}
			</p>
			<span className="ds-skeleton skeleton-line" aria-hidden="true" />
			<span className="ds-skeleton skeleton-line" aria-hidden="true" />
			<span className="ds-skeleton skeleton-card" aria-hidden="true" />
			<span className="ds-skeleton skeleton-card" aria-hidden="true" />
		</div>
	);
}
