/** The sign of a kind on a small disc, as an image that needs no request. */
export function signImage(path: string, colour: string, background: string): string {
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36" viewBox="0 0 18 18">' +
		`<circle cx="9" cy="9" r="8.3" fill="${background}" stroke="${colour}" stroke-width="1"/>` +
		`<path d="${path}" transform="translate(3.2 3.2) scale(.725)" fill="none" stroke="${colour}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
	return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
