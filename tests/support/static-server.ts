import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.csv': 'text/csv; charset=utf-8',
};

interface Reply {
	readonly status: number;
	readonly file?: string;
	readonly location?: string;
}

/** What a plain static host does: files, folders by their index.html and with a slash at the end, 404.html for the rest. */
function replyTo(folder: string, below: string, { pathname, search }: URL): Reply {
	if (!pathname.startsWith(below)) return { status: 404 };
	const path = join(folder, normalize(decodeURIComponent(pathname.slice(below.length))));
	const isFolder = existsSync(path) && statSync(path).isDirectory();
	if (isFolder && !pathname.endsWith('/')) return { status: 301, location: `${pathname}/${search}` };
	const file = isFolder ? join(path, 'index.html') : path;
	return existsSync(file) ? { status: 200, file } : { status: 404, file: join(folder, '404.html') };
}

/** Serves a folder below a path, as a host does that knows nothing of what it serves. */
export async function serveFolder(
	folder: string,
	below: string,
	port = 0,
): Promise<{ readonly address: string; readonly close: () => void; readonly asked: readonly string[] }> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		asked.push(url.pathname);
		const { status, file, location } = replyTo(folder, below, url);
		response.writeHead(status, {
			...(location !== undefined && { Location: location }),
			...(file !== undefined && { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }),
		});
		response.end(file !== undefined && request.method !== 'HEAD' ? readFileSync(file) : undefined);
	});
	await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
	// A server that listens at a port has an address of this form.
	const { port: chosen } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${chosen}${below}`, close: () => server.close(), asked };
}
