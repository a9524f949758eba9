import { Link } from '@tanstack/react-router';
import { useWords } from '#web/i18n/use-words.tsx';

/** Name of the product and ways to its pages. */
export function SiteHeader() {
	const { t } = useWords();
	return (
		<header className="site-header">
			<Link to="/">{t('productName')}</Link>
		</header>
	);
}
