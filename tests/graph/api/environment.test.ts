import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readEnvironment } from '#graph/api/environment.ts';

const PLAIN = { port: 3000, host: 'localhost', seedDir: 'seed/data', logLevel: 'info', neo4j: undefined };

it('has a default for everything; empty counts as not set', () => {
	expect(readEnvironment({})).toStrictEqual({ kind: 'valid', environment: PLAIN });
	expect(readEnvironment({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '', LOG_LEVEL: '' })).toStrictEqual({
		kind: 'valid',
		environment: PLAIN,
	});
});

it('reads what is set', () => {
	const variables = {
		PORT: '8080',
		HOST: '0.0.0.0',
		SEED_DIR: '/data',
		LOG_LEVEL: 'error',
		NEO4J_URI: 'neo4j+s://db',
		NEO4J_PASSWORD: 'p',
	};
	const neo4j = { uri: 'neo4j+s://db', username: 'neo4j', password: 'p', database: 'neo4j' };
	expect(readEnvironment(variables)).toStrictEqual({
		kind: 'valid',
		environment: { port: 8080, host: '0.0.0.0', seedDir: '/data', logLevel: 'error', neo4j },
	});
});

it('reads the password from a file, without its last line break', () => {
	const file = join(mkdtempSync(join(tmpdir(), 'kompetansegraf-')), 'password');
	writeFileSync(file, 'from the file\n');
	const reading = readEnvironment({ NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD_FILE: file });
	expect(reading.kind === 'valid' && reading.environment.neo4j?.password).toBe('from the file');
});

it.each([
	[{ PORT: 'many' }, 'The environment variable PORT is not a number.'],
	[{ PORT: '70000' }, 'The environment variable PORT is above 65535.'],
	[{ PORT: '1.5' }, 'The environment variable PORT is not a whole number.'],
	[{ LOG_LEVEL: 'loud' }, 'The environment variable LOG_LEVEL is none of silent, error, info, debug.'],
	[
		{ NEO4J_URI: 'localhost:7687' },
		'The environment variable NEO4J_URI is no address like bolt://localhost:7687 or neo4j+s://example.org.',
	],
	[{ NEO4J_URI: 'bolt://db' }, 'NEO4J_URI is set, so NEO4J_PASSWORD or NEO4J_PASSWORD_FILE is needed too.'],
	[
		{ NEO4J_URI: 'bolt://db', NEO4J_PASSWORD_FILE: '/nowhere' },
		'The environment variable NEO4J_PASSWORD_FILE names "/nowhere", which cannot be read.',
	],
])('says in one sentence what is wrong: %j', (variables, message) => {
	expect(readEnvironment(variables)).toStrictEqual({ kind: 'invalid', message });
});
