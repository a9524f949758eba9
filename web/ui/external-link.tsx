import type { ReactNode } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';

/** A link to another site, in a new tab, which screen readers announce. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
	const { t } = useI18n();
	return (
		<a className="outside-link ds-link" href={href} target="_blank" rel="noopener noreferrer">
			{children}
			<span className="outside-arrow" aria-hidden="true">
				{' '}
				↗
			</span>
			<span className="visually-hidden"> ({t('newTab')})</span>
		</a>
	);
}
