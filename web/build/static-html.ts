import { createHash } from 'node:crypto';
import type { StaticPage } from './static-pages.ts';

/** As the server's headers, but for what a `<meta>` cannot say (frame-ancestors). */
const POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'";

const NO_SCRIPT = 'De samme dataene finnes i dataset.json.';

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Replaces what must be there, so that a changed index.html is noticed when the site is built. */
function replaced(html: string, what: RegExp, by: string): string {
	if (!what.test(html)) throw new TypeError(`index.html lacks ${what}`);
	return html.replace(what, () => by);
}

function withPolicy(html: string, policy: string): string {
	const charset = '<meta charset="utf-8" />';
	return replaced(html, /<meta charset="utf-8" \/>/, `${charset}\n\t\t<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

/** The built index.html as the page at an address: relative addresses from there, and its own title and description. */
export function pageHtml(index: string, { address, title, description }: StaticPage): string {
	const up = '../'.repeat(address === '' ? 0 : address.split('/').length);
	const dataset = `<link rel="preload" href="${up}dataset.json" as="fetch" crossorigin />\n\t</head>`;
	let html = replaced(withPolicy(index, POLICY), /<\/head>/, dataset);
	html = replaced(html, /De samme dataene finnes på \/api\/graph\./, NO_SCRIPT);
	if (title !== undefined) html = replaced(html, /<title>.*<\/title>/, `<title>${escaped(title)} – Kompetansegraf</title>`);
	if (description !== undefined) {
		html = replaced(html, /<meta name="description" content="[^"]*" \/>/, `<meta name="description" content="${escaped(description)}" />`);
	}
	return html.replaceAll(/(src|href)="\.\//g, `$1="${up}`);
}

/** Starts the site at an address that has no file: nothing there says how deep below the site it stands, so it is looked for. */
function finder(script: string): string {
	return `const parts = location.pathname.split('/');
for (let n = parts.length - 1; n > 0; n--) {
	const site = parts.slice(0, n).join('/') + '/';
	const answer = await fetch(site + 'dataset.json', { method: 'HEAD' });
	if (answer.ok && answer.headers.get('Content-Type')?.includes('json')) {
		await import(site + '${script}');
		break;
	}
}`;
}

/** The page for addresses that have no file, wherever the host shows it. */
export function notFoundHtml(index: string): string {
	const [, script] = /<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/.exec(index) ?? [];
	if (script === undefined) throw new TypeError('index.html has no script');
	const inline = finder(script);
	const hash = createHash('sha256').update(inline).digest('base64');
	const html = withPolicy(index, `${POLICY}; script-src 'self' 'sha256-${hash}'`)
		.replaceAll(/^\s*<link [^>]*>\n/gm, '')
		.replace(NO_SCRIPT, '');
	return replaced(html, /<script type="module"[^>]*><\/script>/, `<script type="module">${inline}</script>`);
}
