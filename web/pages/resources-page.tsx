import { useWords } from '#web/i18n/use-words.tsx';

export function ResourcesPage() {
	const { t } = useWords();
	return <h1>{t('productName')}</h1>;
}
