import { connect, createServer, type Socket } from 'node:net';

/** A line to a server on this machine that can be cut, or fall silent, and mended again. */
export interface FaultyLine {
	readonly port: number;
	/** Closes what is open and refuses what comes. */
	cut(): Promise<void>;
	/** Takes connections and bytes, and lets nothing through. */
	hush(): void;
	mend(): Promise<void>;
	close(): Promise<void>;
}

/** Opens a line to `127.0.0.1:target`. */
export async function faultyLine(target: number): Promise<FaultyLine> {
	const open = new Set<Socket>();
	let silent = false;
	const server = createServer((near) => {
		const far = connect(target, '127.0.0.1');
		for (const [from, to] of [
			[near, far],
			[far, near],
		] as const) {
			open.add(from);
			from.on('data', (bytes) => !silent && to.write(bytes));
			from.on('error', () => {});
			from.on('close', () => {
				open.delete(from);
				to.destroy();
			});
		}
	});
	const listen = (port: number) =>
		new Promise<number>((done) => server.listen(port, '127.0.0.1', () => done((server.address() as { port: number }).port)));
	const stop = () =>
		new Promise<void>((done) => {
			server.close(() => done());
			for (const socket of open) socket.destroy();
		});
	const port = await listen(0);
	return {
		port,
		cut: stop,
		hush: () => {
			silent = true;
		},
		async mend() {
			silent = false;
			if (!server.listening) await listen(port);
		},
		close: stop,
	};
}
