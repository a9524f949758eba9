/** What the smallest of today's browsers paint: pixels of one canvas. */
const MOST_PIXELS = 16_000_000;
const SCALE = 2;

/** The picture in pixels, twice as fine as on the screen where the browser can, in the page's own type. */
export async function svgToPng({
	svg,
	width,
	height,
}: {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}): Promise<Blob> {
	const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
	const image = new Image(width, height);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withFont(svg, await interFace()))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser gave no picture'))), 'image/png');
	});
}

/** An image sees none of the page's fonts, so it brings its own. */
function withFont(svg: string, face: string | undefined): string {
	return face === undefined ? svg : svg.replace(/^<svg[^>]*>/, (head) => `${head}<style>${face}</style>`);
}

/** The page's own type as a font face that carries its data; nothing where it cannot be had. */
async function interFace(): Promise<string | undefined> {
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
