import { createHash } from 'node:crypto';
import type { StaticPage } from './static-pages.ts';

/** Same as the server's header, minus frame-ancestors, which `<meta>` does not support. */
const POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'";

const NO_SCRIPT = 'De samme dataene finnes i dataset.json.';

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Throws if the pattern is missing, so that a changed index.html fails the build. */
function replaced(html: string, what: RegExp, by: string): string {
	if (!what.test(html)) throw new TypeError(`index.html lacks ${what}`);
	return html.replace(what, () => by);
}

function withPolicy(html: string, policy: string): string {
	const charset = '<meta charset="utf-8" />';
	return replaced(html, /<meta charset="utf-8" \/>/, `${charset}\n\t\t<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

/** The built index.html for one page: relative addresses, title and description. */
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

/** 404.html may be served at any depth, so the base path is found by trying each parent folder. */
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

/** Fallback page for URLs without a file. */
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
