import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { etag } from 'hono/etag';
import { unknownRoute } from './problem.ts';

/** Addresses of the page; `web/` decides by the path which one to draw. */
const PAGES = ['/', '/sammenlign', '/sammenlign/:a/:b', '/ressurser', '/om'];

/** Vite names files under `assets` after their content, so they never change. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Serves the built explorer in `folder`: its files, and the one page at every address it knows. */
export function servePages(api: OpenAPIHono, folder: string): void {
	const files = serveStatic({
		root: folder,
		onFound: (_path, c) => c.header('Cache-Control', c.req.path.startsWith('/assets/') ? FOREVER : 'no-cache'),
	});
	const page = serveStatic({ root: folder, path: 'index.html', onFound: (_path, c) => c.header('Cache-Control', 'no-cache') });
	api.use('*', etag());
	for (const address of PAGES) api.get(address, page);
	api.get('*', files);
	// An address that nobody knows shows the page all the same, so that it can offer a way back.
	api.get('*', async (c, next) => {
		if (!asksForPage(c)) return unknownRoute(c);
		const shown = await page(c, next);
		return shown ? new Response(shown.body, { status: 404, headers: shown.headers }) : undefined;
	});
}

function asksForPage(c: Context): boolean {
	return !c.req.path.startsWith('/api/') && (c.req.header('Accept') ?? '').includes('text/html');
}
