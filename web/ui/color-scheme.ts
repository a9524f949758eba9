import { remember, remembered } from './remembered.ts';

export const COLOR_SCHEMES = ['auto', 'light', 'dark'] as const;
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

const KEY = 'color-scheme';

/** The stored choice, or else `auto`. */
export function storedColorScheme(): ColorScheme {
	const stored = remembered(KEY);
	return COLOR_SCHEMES.find((scheme) => scheme === stored) ?? 'auto';
}

export function applyColorScheme(scheme: ColorScheme): void {
	document.documentElement.dataset['colorScheme'] = scheme;
}

export function isDark(): boolean {
	const scheme = document.documentElement.dataset['colorScheme'];
	return scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Applies a colour scheme and stores it. */
export function chooseColorScheme(scheme: ColorScheme): void {
	applyColorScheme(scheme);
	remember(KEY, scheme);
}
