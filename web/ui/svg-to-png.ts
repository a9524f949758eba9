/** The smallest canvas size limit among current browsers. */
const MAX_PIXELS = 16_000_000;
const SCALE = 2;

/** Renders an SVG at twice its size, if the browser allows that, with the page's font embedded. */
export async function svgToPng({
	svg,
	width,
	height,
}: {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}): Promise<Blob> {
	const scale = Math.min(SCALE, Math.sqrt(MAX_PIXELS / (width * height)));
	const image = new Image(width, height);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withFont(svg, await interFace()))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser returned no image'))), 'image/png');
	});
}

/** An SVG in an image cannot use the page's fonts. */
function withFont(svg: string, face: string | undefined): string {
	return face === undefined ? svg : svg.replace(/^<svg[^>]*>/, (head) => `${head}<style>${face}</style>`);
}

/** Inter as a font face with its data inline; undefined if it cannot be fetched. */
async function interFace(): Promise<string | undefined> {
	try {
		const address = latinFace();
		if (address === undefined) return undefined;
		const response = await fetch(address);
		if (!response.ok) return undefined;
		const bytes = new Uint8Array(await response.arrayBuffer());
		const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
		return `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${data}) format("woff2")}`;
	} catch {
		// Without it the browser falls back to another font, which is good enough.
		return undefined;
	}
}

/** The URL of the Inter file with the Latin subset. */
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
