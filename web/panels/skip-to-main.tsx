import type { RefObject } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';

/** The first stop of the keyboard: past the header. */
export function SkipToMain({ main }: { readonly main: RefObject<HTMLElement | null> }) {
	const { t } = useWords();
	return (
		// A link would put its anchor into the address, which keeps the view.
		<button type="button" className="ds-skip-link" onClick={() => main.current?.focus()}>
			{t('toMain')}
		</button>
	);
}
