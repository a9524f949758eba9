import { useState } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';

interface CopyLinkProps {
	readonly label: string;
	/** Computed when the button is pressed. */
	readonly href: () => string;
	readonly className: string;
}

/** Copies a URL; if the browser forbids that, shows it to be copied by hand. */
export function CopyLink({ label, href, className }: CopyLinkProps) {
	const { t } = useI18n();
	const { state, copy } = useCopy();
	return (
		<span className="copy-link">
			<button type="button" className={className} onClick={() => void copy(href())}>
				{label}
			</button>
			<span role="status" className="copy-status">
				{state === 'copied' && t('copied')}
				{state === 'failed' && (
					<>
						{t('copyFailed')} <code>{href()}</code>
					</>
				)}
			</span>
		</span>
	);
}

/** `failed` where the browser forbids access to the clipboard. */
export type CopyState = 'idle' | 'copied' | 'failed';

const SHOWN_MS = 4000;

/** Copies a text, and reports success for a few seconds. */
export function useCopy(): { readonly state: CopyState; readonly copy: (text: string) => Promise<void> } {
	const [state, setState] = useState<CopyState>('idle');
	async function copy(text: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(text);
			setState('copied');
			setTimeout(() => setState('idle'), SHOWN_MS);
		} catch {
			setState('failed');
		}
	}
	return { state, copy };
}
