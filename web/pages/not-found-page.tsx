import { Link } from '@tanstack/react-router';
import { useWords } from '#web/i18n/use-words.tsx';
import { usePageTitle } from '#web/panels/use-page-title.ts';

/** An address that leads nowhere, and the way back. */
export function NotFoundPage() {
	const { t } = useWords();
	usePageTitle(t('notFoundTitle'));
	return (
		<div className="text-page">
			<h1>{t('notFoundTitle')}</h1>
			<p>{t('notFoundText')}</p>
			<p>
				<Link to="/">{t('toExplore')}</Link>
			</p>
		</div>
	);
}
