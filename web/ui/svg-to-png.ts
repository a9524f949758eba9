import { interFace } from './inter-face.ts';

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
