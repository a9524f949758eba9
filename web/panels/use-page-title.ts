import { useEffect } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';

/** Names the page in the browser's tab. */
export function usePageTitle(title: string): void {
	const { t } = useWords();
	const name = t('productName');
	useEffect(() => {
		document.title = `${title} – ${name}`;
	}, [title, name]);
}
