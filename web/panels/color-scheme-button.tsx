import { useState } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { chooseColorScheme, isDark } from '#web/ui/color-scheme.ts';

/** Light or dark; this machine remembers it. */
export function ColorSchemeButton() {
	const { t } = useWords();
	const [dark, setDark] = useState(isDark);
	return (
		<button
			type="button"
			className="ds-button"
			data-icon
			data-variant="tertiary"
			data-color="neutral"
			aria-label={t('dark')}
			title={t('dark')}
			aria-pressed={dark}
			onClick={() => {
				chooseColorScheme(dark ? 'light' : 'dark');
				setDark(!dark);
			}}
		>
			<svg viewBox="0 0 20 20" aria-hidden="true">
				<circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
				<path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
			</svg>
		</button>
	);
}
