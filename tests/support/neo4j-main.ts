import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { missingForNeo4j, startNeo4j } from './neo4j-server.ts';

/** `npm run neo4j`: a local Neo4j Community until interrupted. Its data stay in `.neo4j/server`. */

const FOLDER = resolve(import.meta.dirname, '../../.neo4j');
const PASSWORD_FILE = resolve(FOLDER, 'password');

function choosePassword(): { readonly password: string; readonly from: string; readonly variable: string } {
	const given = process.env['NEO4J_PASSWORD'];
	if (given) return { password: given, from: 'NEO4J_PASSWORD', variable: 'NEO4J_PASSWORD=…' };
	const file = process.env['NEO4J_PASSWORD_FILE'] ?? PASSWORD_FILE;
	if (!existsSync(file)) writeFileSync(file, randomBytes(12).toString('base64url'), { mode: 0o600 });
	return { password: readFileSync(file, 'utf8').trim(), from: file, variable: `NEO4J_PASSWORD_FILE=${file}` };
}

const missing = missingForNeo4j();
if (missing !== undefined) {
	console.error(`A local Neo4j needs Java 17 and Maven: ${missing}`);
	process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const { password, from, variable } = choosePassword();
try {
	const server = await startNeo4j({ home: resolve(FOLDER, 'server'), port: 7687, password });
	console.log(`Neo4j answers at ${server.uri}, user ${server.username}, password from ${from}`);
	console.log(`Load the seed:   NEO4J_URI=${server.uri} ${variable} npm run seed`);
	console.log(`Serve from it:   NEO4J_URI=${server.uri} ${variable} npm start`);
	console.log('Stop it with Ctrl+C.');
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.process.kill('SIGTERM'));
	server.process.on('exit', (code) => process.exit(code === 143 || code === null ? 0 : code));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
