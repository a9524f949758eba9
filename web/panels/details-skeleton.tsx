import { Skeleton } from '@digdir/designsystemet-react';
import { useWords } from '#web/i18n/use-words.tsx';

/** Stands in for the details until they come. */
export function DetailsSkeleton() {
	const { t } = useWords();
	return (
		<div className="details-skeleton">
			<p className="visually-hidden" role="status">
				{t('loading')}
			</p>
			<Skeleton variant="text" width={12} />
			<Skeleton variant="text" width={30} />
			<Skeleton variant="rectangle" height={90} />
			<Skeleton variant="rectangle" height={90} />
		</div>
	);
}
