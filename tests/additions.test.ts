import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#graph/model/language.ts';
import { type CodeCopy, codeCopy } from './support/code-copy.ts';

/**
 * Adds one of each thing of "Where do I add …" in CONTRIBUTING.md to one copy of the code, at the places that it names:
 * first without some of them, which the compiler must miss; then with all, and sees them work.
 */

const TIMEOUT_MS = 180_000;
/** Tests that want an example of every query; so the compiler names them when there is one more. */
const EXAMPLES = ['tests/graph/store/small-answers.ts', 'tests/support/questions.ts'];

const KIND_MESSAGES = { kind: 'skill', kinds: 'skills' };

let copy: CodeCopy;
let missed: readonly string[];
let left: readonly string[];
let used: unknown;

beforeAll(async () => {
	const code = ['graph', 'seed', 'web'];
	copy = await codeCopy([...code, 'tests/graph', 'tests/support', 'tests/web/diagram'], [...code, ...EXAMPLES, 'use.tsx']);
	await addWithoutSome();
	missed = await copy.errors();
	await addTheRest();
	[left, used] = await Promise.all([copy.errors(), copy.run('use.tsx')]);
}, TIMEOUT_MS);
afterAll(() => copy.remove());

async function addWithoutSome(): Promise<void> {
	await copy.write('graph/queries/degree.ts', DEGREE);
	await copy.insert('graph/queries/catalogue.ts', 'import { HealthAnswer }', QUERY_IMPORT);
	await copy.insert('graph/queries/catalogue.ts', '\tsnapshot: {', QUERY_ROW);
	await copy.insert('graph/store/neo4j/neo4j-store.ts', '\t\tsnapshot: (', IN_NEO4J);
	await copy.insert('graph/store/neo4j/cypher.ts', 'export const REMOVE_NODES', CYPHER);

	await copy.write('web/diagram/layout/diagonal.ts', DIAGONAL);
	await copy.insert('web/diagram/layout/layouts.ts', '\tnetwork: {', LAYOUT_ROW);

	await copy.write('graph/formats/markdown.ts', MARKDOWN);
	await copy.insert('graph/formats/catalogue.ts', 'import { type SssomSet', FORMAT_IMPORT);
	await copy.insert('graph/formats/catalogue.ts', '\tpng: format(', FORMAT_ROW);

	await copy.insert('graph/model/vocabulary.ts', "\tstrategy: { family: 'steering'", KIND_ROW);
	for (const [group, text] of Object.entries(KIND_MESSAGES)) {
		await copy.addMessage('web/i18n/messages/vocabulary.ts', `${group}.skill`, { nb: text, nn: text, da: text });
	}

	await copy.addMessage('web/i18n/messages/about.ts', 'greeting', { nb: 'Hei, {name}', nn: 'Hei, {name}', da: 'Hej, {name}' });
}

async function addTheRest(): Promise<void> {
	await copy.insert('graph/store/memory-store.ts', '\t\tasync snapshot(', IN_MEMORY);

	await copy.insert('web/diagram/layout/layouts.ts', "\t\tload: async () => (await import('./diagonal.ts'))", LAYOUT_DESCRIPTION);
	await copy.addMessage('web/i18n/messages/diagram.ts', 'layouts.diagonal', inAll('Diagonal'));
	await copy.addMessage('web/i18n/messages/diagram.ts', 'purpose.diagonal', inAll('Ned'));

	await copy.addMessage('web/i18n/messages/formats.ts', 'name.markdown', inAll('Markdown'));
	await copy.addMessage('web/i18n/messages/formats.ts', 'note.markdown', inAll('README'));

	await copy.insert('seed/imports/columns.ts', "\tstrategy: 'styringsdokument'", "\tskill: 'ferdighet',\n");
	await copy.insert('web/node/kind-style.ts', '\tstrategy: { ...card', "\tskill: { ...card, rank: 3, icon: 'M3 3h9v9z' },\n");
	for (const [group, text] of Object.entries(KIND_MESSAGES)) {
		await copy.addMessage('web/i18n/messages/vocabulary.ts', `${group}.skill`, { en: text });
	}

	await copy.addMessage('web/i18n/messages/about.ts', 'greeting', { en: 'Hello, {name}' });

	await copy.write('use.tsx', USE);
}

function inAll(text: string): Readonly<Record<Language, string>> {
	return { nb: text, nn: text, da: text, en: text };
}

describe('the compiler', () => {
	it.each([
		['a query without an answer', 'graph/store/memory-store.ts', 'degree'],
		['a layout without a description for those who do not see it', 'web/diagram/layout/layouts.ts', "'describe' is missing"],
		['a layout without messages', 'web/explore/toolbar.tsx', 'diagram:layouts.diagonal'],
		['a format without messages', 'web/ui/downloads.tsx', 'formats:name.markdown'],
		['a node kind without a word in spreadsheets', 'seed/imports/columns.ts', "'skill' is missing"],
		['a node kind without a style', 'web/node/kind-style.ts', "'skill' is missing"],
		['a node kind without messages in one language', 'web/i18n/messages/vocabulary.ts', "'skill' is missing"],
		['a message without a text in one language', 'web/i18n/messages/about.ts', "'greeting' is missing"],
	])('refuses %s', (_, file, reason) => {
		expect(missed.filter((error) => error.startsWith(`${file}: `) && error.includes(reason))).not.toStrictEqual([]);
	});

	it('is content with all places, but for the tests that want examples of a query', () => {
		expect([...new Set(left.map((error) => error.split(':', 1)[0]))]).toStrictEqual(EXAMPLES);
	});
});

describe('what is added', () => {
	it.each([
		[
			'query',
			'is served, described, and asked by every client',
			{
				served: { degree: 2 },
				refused: 400,
				parameters: ['path id', 'query kind'],
				answer: '#/components/schemas/DegreeAnswer',
				described: ['degree'],
				overHttp: { degree: 2 },
				overDataset: { degree: 2 },
				onPage: { degree: 2 },
			},
		],
		[
			'layout',
			'can be chosen by its name and in the address, places every card, and is described',
			{ name: 'Diagonal', address: 'diagonal', unplaced: [], said: 'parts' },
		],
		[
			'format',
			'has a button wherever there is a table, and writes its file',
			{
				buttons: ['Hent CSV', 'Hent Markdown'],
				file: { name: 'rader.md', mediaType: 'text/markdown;charset=utf-8', data: '| a |\n| - |\n| 1 |\n' },
			},
		],
		[
			'kind',
			'is found, compared, named, and understood in spreadsheets',
			{
				found: ['no.m.s1'],
				compared: { sourced: 1, matched: 1, relatedOnly: 0, noCounterpart: 0, cannotAssess: 0, notAssessed: 0 },
				filter: 'skill',
				name: 'skills',
				read: 'skill',
			},
		],
		['message', 'is said', 'Hello, Ida'],
	])('a %s %s', (name, _, result) => {
		expect(used).toHaveProperty(name, result);
	});
});

const DEGREE = `
import { z } from 'zod';
import { NodeId } from '#graph/model/ids.ts';
import { relationKinds } from '#graph/model/vocabulary.ts';
import { many } from './parameters.ts';

export const DegreeParams = z.strictObject({ id: NodeId, kind: many(z.enum(relationKinds)) });
export const DegreeAnswer = z.strictObject({ degree: z.int().nonnegative() });
`;

const QUERY_IMPORT = `import { DegreeAnswer, DegreeParams } from './degree.ts';
`;

const QUERY_ROW = `
	degree: { path: '/api/nodes/{id}/degree', params: DegreeParams, answer: DegreeAnswer, summary: 'How many relations a node has' },
`;

const IN_MEMORY = `
		async degree({ id, kind }, signal) {
			signal?.throwIfAborted();
			return { degree: stepsFrom(graph, known(id).id).filter(({ relation }) => kind.includes(relation.kind)).length };
		},
`;

const IN_NEO4J = `
		degree: ({ id, kind }, signal) =>
			answer(async (ask) => {
				const [row] = await ask(cypher.DEGREE, { id: (await found(ask, id)).id, types: cypher.typesOf(kind) });
				return { degree: Number(row?.['degree']) };
			}, signal),
`;

const CYPHER = `
export const DEGREE = 'MATCH (:Entity {id: $id})-[r]-(:Entity) WHERE type(r) IN $types RETURN count(r) AS degree';
`;

const DIAGONAL = `
import { type LayoutAlgorithm, NO_LANES } from './layout.ts';
import { placeCard } from './swimlane-cells.ts';

export const diagonalLayout: LayoutAlgorithm = (input) => {
	const cards = [...input.loaded.base].map((id, i) => placeCard(id, i * 60, i * 100, 150, input));
	const core = { x: 0, y: 0, width: 4000, height: 6000 };
	return { base: { ...NO_LANES, isNarrow: false, cards: new Map(cards.map((card) => [card.id, card])), core } };
};
`;

const LAYOUT_ROW = `
	diagonal: {
		needsModel: false,
		hasLanes: false,
		isolatesNeighbourhoods: false,
		isSlow: false,
		style: { edges: 'free', hierarchy: 'free', expand: 'outward', fillsModels: true },
		load: async () => (await import('./diagonal.ts')).diagonalLayout,
	},
`;

const LAYOUT_DESCRIPTION = `
		describe: ({ cards }, isSeen, { say }) => say('parts', { count: [...cards.keys()].filter(isSeen).length }),
`;

const MARKDOWN = `
const row = (cells: readonly string[]) => '| ' + cells.join(' | ') + ' |\\n';

export function toMarkdown(header: readonly string[], rows: readonly (readonly string[])[]): string {
	return [header, header.map(() => '-'), ...rows].map(row).join('');
}
`;

const FORMAT_IMPORT = `import { toMarkdown } from './markdown.ts';
`;

const FORMAT_ROW = `
	markdown: format({
		content: 'table',
		extension: 'md',
		mediaType: 'text/markdown;charset=utf-8',
		write: ({ header, rows }) => toMarkdown(header, rows),
	}),
`;

const KIND_ROW = `
	skill: { family: 'structure', neo4jLabel: 'Skill', concept: true },
`;

const USE = `
import { renderToStaticMarkup } from 'react-dom/server';
import { createApp } from '#graph/api/app.ts';
import { FORMATS } from '#graph/formats/catalogue.ts';
import type { Dataset } from '#graph/model/dataset.ts';
import { NodeId } from '#graph/model/ids.ts';
import { STRUCTURE_KINDS } from '#graph/model/vocabulary.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { KIND_WORDS, keyOfWord } from '#seed/imports/columns.ts';
import { aMapping, aNode, aRelation } from '#tests/support/nodes.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { expanded, graphOf, layoutInput } from '#tests/web/diagram/diagram-support.ts';
import { compareParameters } from '#web/compare/model/parameters.ts';
import { datasetStore } from '#web/data/dataset-store.ts';
import { graphClient } from '#web/data/graph-store.ts';
import { httpStore } from '#web/data/http-store.ts';
import { graphQuery } from '#web/data/queries.ts';
import { diagramLayout } from '#web/diagram/layout/diagram-layout.ts';
import { LAYOUTS, loadLayout } from '#web/diagram/layout/layouts.ts';
import { exploreParameters } from '#web/explore/model/url.ts';
import { translator } from '#web/i18n/i18n.ts';
import { I18nProvider } from '#web/i18n/use-words.tsx';
import { DownloadButtons } from '#web/ui/downloads.tsx';

const t = translator('en');
const json = async (dataset: Dataset, address: string) => (await createApp(memoryStore(dataset)).request(address)).json();

async function query() {
	const app = createApp(memoryStore(smallDataset));
	const http = httpStore({ baseUrl: '/', fetch: (address, init) => app.request(address, init) });
	const dataset = datasetStore('/dataset.json', () => Response.json(smallDataset));
	const { paths, components } = await json(smallDataset, '/api/openapi.json');
	const route = paths['/api/nodes/{id}/degree'].get;
	const params = { id: NodeId.parse('no.m.k1'), kind: ['partOf' as const] };
	const onPage: { readonly degree: number } = await graphClient(http).fetchQuery(graphQuery('degree', params));
	return {
		served: await json(smallDataset, '/api/nodes/no.m.k1/degree?kind=partOf'),
		refused: (await app.request('/api/nodes/no.m.k1/degree?kind=none')).status,
		parameters: route.parameters.map((one: { in: string; name: string }) => one.in + ' ' + one.name),
		answer: route.responses[200].content['application/json'].schema.$ref,
		described: components.schemas.DegreeAnswer.required,
		overHttp: await http.degree(params),
		overDataset: await dataset.degree(params),
		onPage,
	};
}

async function layout() {
	const graph = await graphOf(memoryStore(smallDataset));
	const loaded = await expanded(graph, []);
	const algorithm = await loadLayout(LAYOUTS.diagonal, { forces: () => Promise.reject(new Error('not asked for')) });
	const made = diagramLayout({ ...layoutInput(loaded, graph.declared), layout: algorithm });
	return {
		name: t('diagram:layouts.diagonal'),
		address: exploreParameters.layout.read('diagonal').value,
		unplaced: [...loaded.nodes.keys()].filter((id) => made.style !== LAYOUTS.diagonal.style || !made.cards.has(id)),
		said: LAYOUTS.diagonal.describe(made, () => true, { say: String, nameOf: String, bandNames: String, lanes: undefined, lane: undefined }),
	};
}

async function format() {
	const sources = { table: () => ({ name: 'rader', header: ['a'], rows: [['1']] }) };
	const page = renderToStaticMarkup(<I18nProvider lang="da"><DownloadButtons sources={sources} /></I18nProvider>);
	return { buttons: page.match(/[^>]+(?=<.button>)/g), file: await FORMATS.markdown.file(sources) };
}

async function kind() {
	const { nodes, relations } = smallDataset;
	const skill = aNode('no.m.s1', 'skill', 'Knytte knuter', { model: 'no.m' });
	const ofSkill = [aRelation('no.m.s1', 'partOf', 'no.m.t1'), aMapping('no.m.s1', 'closeMatch', 'dk.m.o4.k1')];
	const dataset = { ...smallDataset, nodes: [...nodes, skill], relations: [...relations, ...ofSkill] };
	return {
		found: (await json(dataset, '/api/search?q=knuter&kind=skill')).hits.map((hit: { node: { id: string } }) => hit.node.id),
		compared: (await json(dataset, '/api/comparisons/no.m/dk.m')).coverage.left.skill,
		filter: compareParameters.kind.read('skill').value,
		name: t('vocabulary:kinds.skill'),
		read: keyOfWord(KIND_WORDS, STRUCTURE_KINDS, 'Ferdighet'),
	};
}

const message = t('about:greeting', { name: 'Ida' });
console.log(JSON.stringify({ query: await query(), layout: await layout(), format: await format(), kind: await kind(), message }));
`;
