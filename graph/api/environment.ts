import { readFileSync } from 'node:fs';
import { z } from 'zod';

const text = z.string().trim().min(1, 'is empty');

/** All environment variables, as documented in `.env.example`. */
const Variables = z.object({
	PORT: z.coerce.number('is not a number').int('is not a whole number').min(0, 'is below 0').max(65_535, 'is above 65535').default(3000),
	HOST: text.default('localhost'),
	SEED_DIR: text.default('seed/data'),
	NEO4J_URI: z
		.string()
		.regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, 'is no address like bolt://localhost:7687 or neo4j+s://example.org')
		.optional(),
	NEO4J_USERNAME: text.default('neo4j'),
	NEO4J_PASSWORD: text.optional(),
	NEO4J_PASSWORD_FILE: text.optional(),
	NEO4J_DATABASE: text.default('neo4j'),
	LOG_LEVEL: z.enum(['silent', 'error', 'info', 'debug'], 'is none of silent, error, info, debug').default('info'),
});

export const environmentVariables = Variables.keyof().options;

export interface Neo4jSettings {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database: string;
}

export type LogLevel = z.infer<typeof Variables>['LOG_LEVEL'];

export interface Environment {
	readonly port: number;
	readonly host: string;
	readonly seedDir: string;
	/** Undefined if `NEO4J_URI` is not set: the graph is then kept in memory. */
	readonly neo4j: Neo4jSettings | undefined;
	readonly logLevel: LogLevel;
}

export type EnvironmentReading =
	| { readonly kind: 'valid'; readonly environment: Environment }
	/** One sentence that names the variable and the problem. */
	| { readonly kind: 'invalid'; readonly message: string };

function passwordIn(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch {
		return undefined;
	}
}

/** Reads the environment. Empty variables count as not set, since compose files write them that way. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): EnvironmentReading {
	const read = Variables.safeParse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')));
	if (!read.success) {
		const [issue] = read.error.issues;
		return { kind: 'invalid', message: `The environment variable ${issue?.path.join('.')} ${issue?.message}.` };
	}
	const { PORT, HOST, SEED_DIR, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_PASSWORD_FILE, NEO4J_DATABASE, LOG_LEVEL } = read.data;
	const plain = { port: PORT, host: HOST, seedDir: SEED_DIR, logLevel: LOG_LEVEL };
	if (NEO4J_URI === undefined) return { kind: 'valid', environment: { ...plain, neo4j: undefined } };

	const password = NEO4J_PASSWORD ?? (NEO4J_PASSWORD_FILE === undefined ? undefined : passwordIn(NEO4J_PASSWORD_FILE));
	if (password === undefined) {
		const message =
			NEO4J_PASSWORD_FILE === undefined
				? 'NEO4J_URI is set, so NEO4J_PASSWORD or NEO4J_PASSWORD_FILE is needed too.'
				: `The environment variable NEO4J_PASSWORD_FILE names "${NEO4J_PASSWORD_FILE}", which cannot be read.`;
		return { kind: 'invalid', message };
	}
	const neo4j = { uri: NEO4J_URI, username: NEO4J_USERNAME, password, database: NEO4J_DATABASE };
	return { kind: 'valid', environment: { ...plain, neo4j } };
}
