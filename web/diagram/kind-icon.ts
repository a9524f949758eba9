/** SVG markup of a kind's icon on an 18 × 18 disc. */
export function iconMarkup(path: string, colour: string, background: string): string {
	return (
		`<circle cx="9" cy="9" r="8.3" fill="${background}" stroke="${colour}" stroke-width="1"/>` +
		`<path d="${path}" transform="translate(3.2 3.2) scale(.725)" fill="none" stroke="${colour}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`
	);
}
