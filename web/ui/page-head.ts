import { useEffect } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';

export function usePageTitle(title: string): void {
	const { t } = useI18n();
	const name = t('productName');
	useEffect(() => {
		document.title = `${title} – ${name}`;
	}, [title, name]);
}

/** Sets the meta description and the canonical URL for search engines. */
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
