/** The page's own type as a font face that carries its data; nothing where it cannot be had. */
export async function interFace(): Promise<string | undefined> {
	try {
		const address = latinFace();
		if (address === undefined) return undefined;
		const answer = await fetch(address);
		if (!answer.ok) return undefined;
		const bytes = new Uint8Array(await answer.arrayBuffer());
		const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
		return `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${data}) format("woff2")}`;
	} catch {
		// Then another font stands in, as in any other reader's program.
		return undefined;
	}
}

/** Where the page loads the letters of our languages from. */
function latinFace(): string | undefined {
	for (const sheet of document.styleSheets) {
		for (const rule of sheet.cssRules) {
			if (!(rule instanceof CSSFontFaceRule)) continue;
			const isInter = rule.style.getPropertyValue('font-family').includes('Inter');
			const isLatin = rule.style.getPropertyValue('unicode-range').toUpperCase().startsWith('U+0');
			const url = rule.style.getPropertyValue('src').match(/url\("?([^")]+)"?\)/)?.[1];
			if (isInter && isLatin && rule.style.getPropertyValue('font-style') !== 'italic' && url !== undefined) {
				return new URL(url, sheet.href ?? document.baseURI).href;
			}
		}
	}
	return undefined;
}
