import { useWords } from '#web/i18n/use-words.tsx';

export function AboutPage() {
	const { t } = useWords();
	return <h1>{t('productName')}</h1>;
}
