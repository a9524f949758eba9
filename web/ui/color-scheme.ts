export const COLOR_SCHEMES = ['auto', 'light', 'dark'] as const;
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

const KEY = 'color-scheme';

/** What the reader chose on this machine, else what the system says. */
export function storedColorScheme(): ColorScheme {
	try {
		const stored = localStorage.getItem(KEY);
		return COLOR_SCHEMES.find((scheme) => scheme === stored) ?? 'auto';
	} catch {
		// A browser may forbid storage.
		return 'auto';
	}
}

/** Puts the page in a colour scheme. */
export function applyColorScheme(scheme: ColorScheme): void {
	document.documentElement.dataset['colorScheme'] = scheme;
}

/** Whether the page is dark at this moment. */
export function isDark(): boolean {
	const scheme = document.documentElement.dataset['colorScheme'];
	return scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Puts the page in a colour scheme and remembers it on this machine. */
export function chooseColorScheme(scheme: ColorScheme): void {
	applyColorScheme(scheme);
	try {
		localStorage.setItem(KEY, scheme);
	} catch {
		// Then it lasts until the page is closed.
	}
}
