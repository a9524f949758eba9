import { useState } from 'react';

/** Whether a text reached the clipboard; a browser may forbid it. */
export type CopyState = 'idle' | 'copied' | 'failed';

const SHOWN_MS = 4000;

/** Copies a text and tells for a while how it went. */
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
