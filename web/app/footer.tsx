import { Link } from '@tanstack/react-router';
import { useI18n } from '#web/i18n/use-words.tsx';

export function SiteFooter() {
	const { t } = useI18n();
	return (
		<footer className="site-footer subtle">
			<p>
				{t('footer')} <Link to="/om">{t('footerAbout')}</Link> · <Link to="/fullfor">{t('complete')}</Link>
			</p>
		</footer>
	);
}
