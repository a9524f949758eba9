import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, Next } from 'hono';
import { etag } from 'hono/etag';
import { unknownRoute } from './problem.ts';

/** URLs of the single-page application; `web/` routes by path. */
const PAGES = ['/', '/sammenlign', '/sammenlign/:a/:b', '/ressurser', '/node/:id', '/om', '/fullfor'];

/** Vite puts a content hash in file names under `assets`, so they never change. */
const FOREVER = 'public, max-age=31536000, immutable';

async function cacheControl(c: Context, next: Next): Promise<void> {
	await next();
	if (c.res.headers.has('Cache-Control')) return;
	c.header('Cache-Control', c.req.path.startsWith('/assets/') ? FOREVER : 'no-cache');
}

/** Downloads spreadsheets; a browser that displays CSV shows raw text. */
async function asAttachment(c: Context, next: Next): Promise<void> {
	const file = c.req.param('file');
	await next();
	if (c.res.ok) c.header('Content-Disposition', `attachment; filename="${file}"`);
}

function asksForPage(c: Context): boolean {
	return !c.req.path.startsWith('/api/') && (c.req.header('Accept') ?? '').includes('text/html');
}

/** Serves the built explorer in `folder`: its files, and index.html at every URL of the application. */
export function servePages(api: OpenAPIHono, folder: string): void {
	const page = serveStatic({ root: folder, path: 'index.html' });
	api.use('*', cacheControl, etag());
	for (const address of PAGES) api.get(address, page);
	api.use('/maler/:file{[a-z0-9.-]+\\.csv}', asAttachment);
	api.get('*', serveStatic({ root: folder }));
	// Unknown URLs also get the page, with status 404, so that it can offer a way back.
	api.get('*', async (c, next) => {
		if (!asksForPage(c)) return unknownRoute(c);
		const shown = await page(c, next);
		return shown ? new Response(shown.body, { status: 404, headers: shown.headers }) : unknownRoute(c);
	});
}
