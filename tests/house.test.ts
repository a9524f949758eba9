import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, matchesGlob, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { biomeRules, tabledBorders, writtenRules } from './support/borders.ts';

/** The habits of the house that neither Biome nor the compiler can see; docs/architecture.md says why. */

const ROOT = resolve(import.meta.dirname, '..');
const FLOORS = ['graph', 'seed', 'web', 'tests'];

function filesBelow(folder: string): readonly string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
		.map((file) => join(file.parentPath, file.name).slice(ROOT.length + 1));
}

const files = FLOORS.flatMap(filesBelow).filter((file) => file !== 'tests/house.test.ts');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Every line of these files that matches, as `file:line text`. */
function linesWith(pattern: RegExp, within: readonly string[]): readonly string[] {
	return within.flatMap((file) =>
		read(file)
			.split('\n')
			.flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
	);
}

const below = (...folders: readonly string[]) => files.filter((file) => folders.some((folder) => file.startsWith(folder)));
const except = (within: readonly string[], ...out: readonly string[]) => within.filter((file) => !out.includes(file));

describe('files', () => {
	it('stand in folders that say what they hold', () => {
		const empty = ['utils', 'helpers', 'common', 'shared', 'lib', 'types', 'impl'];
		expect(
			files.filter((file) =>
				dirname(file)
					.split('/')
					.some((folder) => empty.includes(folder)),
			),
		).toStrictEqual([]);
		expect(files.filter((file) => /^index\.tsx?$/.test(basename(file)))).toStrictEqual([]);
	});

	it('of tests mirror the files that they test', () => {
		// The contract suite judges the browser's store beside its brothers; the others tell a story over many files.
		const exceptions = [
			'graph/store/http-store',
			'graph/store/neo4j/readme',
			'seed/bad-input',
			'seed/real-seed',
			'web/diagram/layout/small-screens',
			'web/diagram/word-breaks',
			'web/mapping-counts',
		];
		const tested = below('tests/graph', 'tests/seed', 'tests/web')
			.filter((file) => /\.test\.tsx?$/.test(file))
			.map((file) => file.replace(/^tests\/(.*)\.test\.tsx?$/, '$1'))
			.filter((file) => !exceptions.includes(file));
		expect(tested.filter((file) => !existsSync(join(ROOT, `${file}.ts`)) && !existsSync(join(ROOT, `${file}.tsx`)))).toStrictEqual([]);
	});

	it('are short, and few in one folder', () => {
		const sources = below('graph', 'seed', 'web').filter((file) => !file.startsWith('web/i18n/messages/'));
		const folders = [...new Set(sources.map(dirname))];
		expect(sources.filter((file) => read(file).split('\n').length > 321)).toStrictEqual([]);
		expect(folders.filter((folder) => sources.filter((file) => dirname(file) === folder).length > 25)).toStrictEqual([]);
	});

	it('name no place of one machine', () => {
		expect(linesWith(/["'`(\s]\/(home|Users|work)\//, files)).toStrictEqual([]);
	});
});

describe('the borders', () => {
	const borders = tabledBorders();

	it('of docs/architecture.md are those that Biome checks; `npm run borders` writes them', () => {
		expect(borders.length).toBeGreaterThan(20);
		expect(writtenRules()).toBe(biomeRules(borders));
	});

	it('cover every source file', () => {
		const free = ['web/theme/types.d.ts', 'web/vite-env.d.ts'];
		const sources = except(below('graph', 'seed', 'web'), ...free);
		expect(sources.filter((file) => !borders.some((border) => matchesGlob(file, border.files)))).toStrictEqual([]);
	});

	it('let a feature into another only where the table names it', () => {
		const features = ['explore', 'details', 'search', 'resources', 'compare', 'contribute', 'about'];
		const lets = borders.flatMap(({ files: from, rooms }) => {
			const own = from.split('/')[1] ?? '';
			return features
				.filter((feature) => feature !== own && features.includes(own) && rooms.some((room) => room.includes(feature)))
				.map((to) => `${own} → ${to}`);
		});
		expect(lets).toStrictEqual(['explore → details', 'explore → search', 'explore → compare']);
	});
});

describe('the design system', () => {
	it('brings the styles of every part that is drawn', () => {
		const drawn = below('web').flatMap((file) => [...read(file).matchAll(/\{([^}]*)\} from '@digdir\/designsystemet-react'/g)]);
		const parts = drawn.flatMap(([, names = '']) => names.split(',').map((name) => name.trim().replace(/^type /, '')));
		expect(parts).toContain('Dialog');
		const sheet = (part: string) => `${part.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.css`;
		const styles = read('web/styles/designsystemet.css');
		expect(parts.filter((part) => !styles.includes(`/${sheet(part)}`))).toStrictEqual([]);
	});
});

describe('code', () => {
	// Each grep is first seen to find what it looks for, so that it cannot pass by looking at nothing.
	it('makes ids only in graph/model/ids.ts', () => {
		const cast = /\bas (NodeId|RelationId|SourceId)\b/;
		const home = 'graph/model/ids.ts';
		expect(linesWith(cast, [home])).not.toStrictEqual([]);
		expect(linesWith(cast, except(files, home))).toStrictEqual([]);
	});

	it('holds query text only in graph/store/neo4j/cypher.ts', () => {
		const clause = /(^|['"`\s])(MATCH|MERGE|UNWIND|CREATE|DETACH DELETE)\s*[({$]/;
		const home = 'graph/store/neo4j/cypher.ts';
		expect(linesWith(clause, [home])).not.toStrictEqual([]);
		expect(linesWith(clause, except(below('graph', 'seed', 'web'), home))).toStrictEqual([]);
	});

	it('asks neither clock nor chance nor network where it is pure', () => {
		const pure = below(
			'graph/model',
			'graph/queries',
			'graph/text',
			'graph/algorithms',
			'graph/formats',
			'seed/checks',
			'web/diagram',
			'web/explore/model',
			'web/compare/model',
		);
		const seed = files.filter((file) => /^seed\/(compile|check)\.ts$/.test(file));
		expect(linesWith(/Date\.now|new Date\(\)|Math\.random|\bfetch\(|\bwindow\./, [...pure, ...seed])).toStrictEqual([]);
	});

	it('leaves nothing to do without the number of an issue', () => {
		expect(linesWith(/\b(TODO|FIXME|XXX)\b(?!.*#\d)/, files)).toStrictEqual([]);
	});
});

describe('tests', () => {
	const tests = files.filter((file) => /\.test\.tsx?$/.test(file));

	it('state facts, so never say "should"', () => {
		expect(linesWith(/\b(it|test|describe)(\.\w+)*\(['"`].*\bshould\b/, tests)).toStrictEqual([]);
	});

	it('are all run', () => {
		expect(linesWith(/\b(it|test|describe)\.(only|todo|fails)\b/, tests)).toStrictEqual([]);
	});
});
