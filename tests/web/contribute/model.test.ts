import { describe, expect, it } from 'vitest';
import { Dataset } from '#graph/model/dataset.ts';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { missingKinds, modelsByMissing, placesToLook } from '#web/contribute/model.ts';

const store = memoryStore(smallDataset);

describe('what models lack', () => {
	it('is counted by kind, most missing first', async () => {
		const { models } = await store.models({});
		const { lacking, others } = modelsByMissing(models);
		expect(lacking.map((model) => [model.id, missingKinds(model)])).toStrictEqual([
			[
				'dk.m',
				[
					{ kind: 'area', missing: 2, declared: 4 },
					{ kind: 'theme', missing: 1, declared: 2 },
				],
			],
			[
				'no.m',
				[
					{ kind: 'level', missing: 1, declared: 3 },
					{ kind: 'competence', missing: 2, declared: 5 },
				],
			],
		]);
		expect(others).toStrictEqual([]);
	});
});

describe('places to look', () => {
	const source = (id: string, address?: string) => ({
		id,
		title: id,
		...(address && { address }),
		copy: 'archive',
		retrieved: '2026-01-01',
	});
	const from = (...sources: string[]) => ({ evidence: { quality: 'stated' as const, sources } });
	const dataset = Dataset.parse({
		...smallDataset,
		nodes: [
			aNode('no.x', 'model', 'X', { model: 'no.x', declares: { area: 1 }, ...from('src.whole') }),
			aNode('no.x.t1', 'area', 'T', { model: 'no.x', declares: { theme: 2 }, ...from('src.note', 'src.part', 'src.same', 'src.pdf') }),
			aNode('res.other', 'resource', 'On the whole', { address: 'https://example.org/other' }),
			aNode('res.pdf', 'resource', 'The booklet', { address: 'https://example.org/pdf' }),
		],
		relations: [
			aRelation('no.x.t1', 'partOf', 'no.x'),
			aRelation('res.other', 'refersTo', 'no.x'),
			aRelation('res.pdf', 'refersTo', 'no.x'),
			aRelation('res.pdf', 'teaches', 'no.x.t1'),
		],
		sources: [
			source('src.note'),
			source('src.part', 'https://example.org/part'),
			source('src.pdf', 'https://example.org/pdf'),
			source('src.same', 'https://example.org/part'),
			source('src.whole', 'https://example.org/whole'),
		],
		assessments: [],
		aliases: {},
		overview: undefined,
	});

	it('are the resources and sources about the incomplete part, each address once', async () => {
		const places = placesToLook(NodeId.parse('no.x'), await memoryStore(dataset).snapshot({}));
		expect([places.resources.map(({ id }) => id), places.sources.map(({ id }) => id)]).toStrictEqual([['res.pdf'], ['src.part']]);
	});

	it('are empty for a complete model', () => {
		const snapshot = { ...dataset, nodes: dataset.nodes.filter(({ id }) => id === 'res.pdf') };
		expect(placesToLook(NodeId.parse('no.x'), snapshot)).toStrictEqual({ resources: [], sources: [] });
	});
});
