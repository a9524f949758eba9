import { useEffect } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';

/** Names the page in the browser's tab. */
export function usePageTitle(title: string): void {
	const { t } = useI18n();
	const name = t('productName');
	useEffect(() => {
		document.title = `${title} – ${name}`;
	}, [title, name]);
}

/** Says in the page's head what search engines show of it, and the one address that they are to know it by. */
export function usePageHead({ description, canonical }: { readonly description: string; readonly canonical: string }): void {
	useEffect(() => {
		const meta = document.querySelector('meta[name="description"]');
		const before = meta?.getAttribute('content') ?? '';
		meta?.setAttribute('content', description);
		return () => meta?.setAttribute('content', before);
	}, [description]);
	useEffect(() => {
		const link = document.createElement('link');
		link.rel = 'canonical';
		link.href = canonical;
		document.head.append(link);
		return () => link.remove();
	}, [canonical]);
}
