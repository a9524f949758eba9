import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from '#graph/api/app.ts';
import type { Dataset } from '#graph/model/dataset.ts';
import { memoryStore } from '#graph/store/memory-store.ts';

interface Served {
	/** Without a slash at its end. */
	readonly address: string;
	readonly close: () => void;
}

/** Serves a graph and the built pages on a free port of this machine. */
export async function serveStore(dataset: Dataset, pages: string): Promise<Served> {
	const app = createApp(memoryStore(dataset), { pages });
	const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
	await once(server, 'listening');
	// A server that listens at a port has an address of this form.
	const { port } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
