import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Dataset } from '#graph/model/dataset.ts';
import { NodeId } from '#graph/model/ids.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import { PathsParams } from '#graph/queries/paths.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { checkSeed } from '#seed/check.ts';
import { readSeed } from '#seed/read.ts';
import { readDataset } from '#seed/read-dataset.ts';

const FOLDER = 'seed/data';

/** A reader asks how policy leads to leadership and to skills; a way through an actor or a resource is no answer. */
const NO_ANSWER: readonly NodeKind[] = ['actor', 'resource', 'model'];
const MOST_STEPS = 3;

let dataset: Dataset;

beforeAll(async () => {
	dataset = await readDataset(FOLDER);
});

function countOf(kind: string, model?: string): number {
	return dataset.nodes.filter((node) => node.kind === kind && (model === undefined || node.model === model)).length;
}

async function resourcesOf(id: string): Promise<number> {
	const { resources } = await memoryStore(dataset).resources({ id: NodeId.parse(id) });
	return resources.length;
}

test('the shipped seed has no findings', async () => {
	expect(checkSeed(await readSeed(FOLDER))).toStrictEqual([]);
});

test('the shipped seed is as large as it promises', () => {
	expect(dataset.nodes.length).toBeGreaterThanOrEqual(110);
	expect(dataset.relations.length).toBeGreaterThanOrEqual(170);
	expect(countOf('resource')).toBeGreaterThanOrEqual(25);
	expect(countOf('strategy')).toBeGreaterThanOrEqual(12);
	expect(dataset.overview).toBeDefined();
});

test('what has a name in open sources is there, and nothing is made up', () => {
	expect({
		levels: countOf('level', 'no.km'),
		norwegianAreas: countOf('area', 'no.km'),
		leadershipCompetences: countOf('competence', 'no.km'),
		danishAreas: countOf('area', 'dk.mdk'),
		danishThemes: countOf('theme', 'dk.mdk'),
		danishCompetences: countOf('competence', 'dk.mdk'),
		roles: countOf('role'),
	}).toStrictEqual({
		levels: 3,
		norwegianAreas: 4,
		leadershipCompetences: 5,
		danishAreas: 4,
		danishThemes: 9,
		danishCompetences: 6,
		roles: 0,
	});
});

/** What we say that resources teach, with the resource and its place. */
function ourPlacements() {
	const byId = new Map(dataset.nodes.map((node) => [node.id, node]));
	return dataset.relations.flatMap(({ id, kind, from, to, evidence, note }) => {
		const resource = byId.get(from);
		const ours = kind === 'teaches' && evidence.quality === 'editorial' && resource?.kind === 'resource';
		return ours ? [{ id, resource, place: byId.get(to), reason: note?.nb ?? '' }] : [];
	});
}

test('our reason for the place of a resource begins with the resource, not with the place', () => {
	const aboutPlace = /^(Temaet|Hovedtemaet|Området|Underkategorien|Kompetansen|Punktet|Rådet|Nivået|Dimensjonen)\b/;
	expect(
		ourPlacements()
			.filter(({ reason }) => aboutPlace.test(reason))
			.map(({ id }) => id),
	).toStrictEqual([]);
});

test('a resource placed in the model of another country says so', () => {
	const countryOf = (id = '') => id.slice(0, 2).toUpperCase();
	const abroad = ourPlacements().filter(
		({ resource, place }) => resource.country !== undefined && resource.country !== countryOf(place?.id),
	);
	expect(abroad.length).toBeGreaterThan(0);
	expect(abroad.filter(({ reason }) => !/\b(norsk|dansk)/.test(reason)).map(({ id }) => id)).toStrictEqual([]);
});

test('what is said to be a course on the net is found as one', () => {
	const onNet = /nettkurs|e-læring|nettbasert opplæring|på nett\b/i;
	const missed = dataset.nodes.filter(
		({ kind, online, label, description }) => kind === 'resource' && online !== true && onNet.test(`${label.nb} ${description?.nb ?? ''}`),
	);
	expect(missed.map(({ id }) => id)).toStrictEqual([]);
});

test('guides to artificial intelligence are reached from the level of skills, and a project model from the Danish area of projects', async () => {
	const reached = async (id: string) => {
		const { resources } = await memoryStore(dataset).resources({ id: NodeId.parse(id) });
		return resources.map(({ node }) => node.id);
	};
	expect(await reached('no.km.n3')).toEqual(expect.arrayContaining(['no.res.kiveil', 'no.res.genki']));
	expect(await reached('dk.mdk.o2')).toEqual(expect.arrayContaining(['no.res.pv', 'dk.res.projektmodel']));
	expect(await reached('dk.mdk.o4.k2')).not.toContain('no.res.dtsand');
});

test('resources are reached from either model', async () => {
	expect(await resourcesOf('no.km.t2')).toBeGreaterThanOrEqual(5);
	expect(await resourcesOf('dk.mdk.o4')).toBeGreaterThanOrEqual(3);
});

test('no text has a word that was corrected', () => {
	expect(JSON.stringify(dataset).match(/[^"]*(?:mogenskap|\banbud|\banbod|\bnames hold\b)[^"]*/gi) ?? []).toStrictEqual([]);
});

async function pathsBetween(from: string, to: string) {
	const { paths, subgraph } = await memoryStore(dataset).paths(PathsParams.parse({ from, to, limit: 20 }));
	const kinds = new Map(subgraph.nodes.map((node) => [node.id, node.kind]));
	return paths.map(({ nodes }) => ({ steps: nodes.length - 1, through: nodes.slice(1, -1).map((id) => kinds.get(id)) }));
}

describe('how policy leads to the levels of the Norwegian model', () => {
	it.each([
		['no.pol.edos', 'no.km.n1'],
		['no.pol.edos', 'no.km.n2'],
		['no.pol.edos', 'no.km.n3'],
		['no.pol.fdn', 'no.km.n1'],
	])('is told in a few steps from %s to %s, through no actor and no resource', async (from, to) => {
		const paths = await pathsBetween(from, to);
		const answers = paths.filter(({ through }) => !through.some((kind) => kind !== undefined && NO_ANSWER.includes(kind)));
		expect(answers).not.toStrictEqual([]);
		for (const { steps } of answers) expect(steps).toBeLessThanOrEqual(MOST_STEPS);
	});
});

test('the purposes of the two national models have one shape, and those they share stand side by side', () => {
	const purposesOf = (model: string) => {
		const parts = dataset.relations.filter(({ kind, to }) => kind === 'partOf' && to === model).map(({ from }) => from);
		return dataset.nodes.filter(({ id, kind }) => kind === 'goal' && parts.includes(id));
	};
	const [norwegian, danish] = [purposesOf('no.km'), purposesOf('dk.mdk')];
	expect([norwegian.length, danish.length].every((count) => count > 3)).toBe(true);
	expect([...norwegian, ...danish].filter(({ form, order }) => form !== 'purpose' || order === undefined)).toStrictEqual([]);
	const shared = dataset.relations
		.filter(({ kind, from, to }) => kind === 'seeAlso' && norwegian.some(({ id }) => id === from) && danish.some(({ id }) => id === to))
		.map(({ from, to }) => [from, to]);
	expect(shared).toStrictEqual([1, 2, 3].map((number) => [`no.km.m${number}`, `dk.mdk.m${number}`]));
});
