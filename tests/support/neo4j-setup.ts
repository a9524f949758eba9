import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort, startNeo4j } from './neo4j-server.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		neo4j: { uri: string; username: string; password: string; database: string };
	}
}

/** A server for the tests: the one of `NEO4J_TEST_URI`, which they empty and fill, or a throw-away one. */
export default async function setup(project: TestProject) {
	const given = process.env['NEO4J_TEST_URI'];
	if (given) {
		const username = process.env['NEO4J_USERNAME'] || 'neo4j';
		project.provide('neo4j', {
			uri: given,
			username,
			password: process.env['NEO4J_PASSWORD'] ?? '',
			database: process.env['NEO4J_DATABASE'] || 'neo4j',
		});
		return;
	}
	const home = mkdtempSync(join(tmpdir(), 'kompetansegraf-neo4j-'));
	const server = await startNeo4j({ home, port: await freePort(), password: 'only-for-tests' });
	project.provide('neo4j', { uri: server.uri, username: server.username, password: server.password, database: 'neo4j' });
	return () => {
		// A throw-away server need not go down in order, which takes ten seconds.
		server.process.kill('SIGKILL');
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	};
}
