import { useEffect } from 'react';

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
