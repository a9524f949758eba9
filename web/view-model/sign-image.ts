/** The sign of a kind on a small disc, 18 × 18, as markup. */
export function signMarkup(path: string, colour: string, background: string): string {
	return (
		`<circle cx="9" cy="9" r="8.3" fill="${background}" stroke="${colour}" stroke-width="1"/>` +
		`<path d="${path}" transform="translate(3.2 3.2) scale(.725)" fill="none" stroke="${colour}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`
	);
}

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36" viewBox="0 0 18 18">';
const SCHEME = 'data:image/svg+xml;utf8,';

/** The sign as an image that needs no request. */
export function signImage(path: string, colour: string, background: string): string {
	return `${SCHEME}${encodeURIComponent(`${HEAD}${signMarkup(path, colour, background)}</svg>`)}`;
}

/** What such an image draws. */
export function markupOfImage(image: string): string {
	return decodeURIComponent(image.slice(SCHEME.length)).slice(HEAD.length, -'</svg>'.length);
}
