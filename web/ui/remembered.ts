/** What the reader chose while the browser let nothing be stored: kept until the page is closed. */
const here = new Map<string, string>();

/** What the reader chose last, in this browser. */
export function remembered(key: string): string | undefined {
	try {
		return localStorage.getItem(key) ?? here.get(key);
	} catch {
		return here.get(key);
	}
}

export function remember(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		here.set(key, value);
	}
}
