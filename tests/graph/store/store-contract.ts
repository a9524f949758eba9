import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '#graph/model/dataset.ts';
import { NotFoundError } from '#graph/model/errors.ts';
import { BANDS } from '#graph/model/overview-plan.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { readDataset } from '#seed/read-dataset.ts';
import { datasetArbitrary } from '#tests/support/dataset-arbitrary.ts';
import { type Question, questionsAbout } from '#tests/support/questions.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { smallAnswers } from './small-answers.ts';

/** Loading a dataset into a real server takes a while, so only so many are drawn a run. */
const GENERATED = 10;
const TIMEOUT_MS = 120_000;

/** Makes the store under test hold just this dataset. */
export type MakeStore = (dataset: Dataset) => Promise<GraphStore>;

async function outcome({ ask }: Question, store: GraphStore): Promise<unknown> {
	try {
		return JSON.parse(JSON.stringify(await ask(store)));
	} catch (error) {
		if (error instanceof NotFoundError) return { notFound: error.id, movedTo: error.movedTo };
		throw error;
	}
}

function isNotFound(answer: unknown): boolean {
	return typeof answer === 'object' && answer !== null && 'notFound' in answer;
}

/** Asks everything of the store and of the memory store; the first answer that differs is named by its question. */
async function expectSameAnswers(store: GraphStore, dataset: Dataset): Promise<void> {
	const reference = memoryStore(dataset);
	for (const question of questionsAbout(dataset)) {
		const answer = await outcome(question, store);
		expect({ [question.name]: answer }).toStrictEqual({ [question.name]: await outcome(question, reference) });
		if (!isNotFound(answer)) expect(question.answer.safeParse(answer).error, question.name).toBeUndefined();
	}
}

/** What every `GraphStore` must do, whatever it is made of. */
export function storeContract(name: string, makeStore: MakeStore): void {
	describe(`${name} store`, () => {
		describe('over the small dataset', () => {
			let store: GraphStore;
			beforeAll(async () => {
				store = await makeStore(smallDataset);
			}, TIMEOUT_MS);
			afterAll(() => store.close());

			smallAnswers(() => store);

			test('answers like the memory store', () => expectSameAnswers(store, smallDataset), TIMEOUT_MS);

			test('rejects an aborted question with the reason', async () => {
				const reason = new Error('nobody waits any more');
				const asked = [
					store.models({}, AbortSignal.abort(reason)),
					store.overview({}, AbortSignal.abort(reason)),
					store.snapshot({}, AbortSignal.abort(reason)),
				];
				expect(await Promise.allSettled(asked)).toStrictEqual(asked.map(() => ({ status: 'rejected', reason })));
			});
		});

		test(
			'answers about a graph that holds nothing',
			async () => {
				const nothing: Dataset = { nodes: [], relations: [], sources: [], assessments: [], aliases: {}, digest: 'nothing' };
				const store = await makeStore(nothing);
				const bands = BANDS.map((id) => ({ id, nodes: [] }));
				expect(await store.overview({})).toStrictEqual({
					nodes: [],
					relations: [],
					lanes: [],
					bands,
					frames: [],
					correspondences: [],
					hidden: {},
				});
				await expectSameAnswers(store, nothing);
				await store.close();
			},
			TIMEOUT_MS,
		);

		test(
			'answers like the memory store over the models that we ship',
			async () => {
				const dataset = await readDataset('seed/data');
				const store = await makeStore(dataset);
				await expectSameAnswers(store, dataset);
				await store.close();
			},
			TIMEOUT_MS,
		);

		test(
			'answers like the memory store over generated datasets',
			() =>
				fc.assert(
					fc.asyncProperty(datasetArbitrary(), async (dataset) => {
						const store = await makeStore(dataset);
						try {
							await expectSameAnswers(store, dataset);
						} finally {
							await store.close();
						}
					}),
					// Shrinking would load hundreds of datasets; the seed that fast-check prints repeats the failure.
					{ numRuns: GENERATED, endOnFailure: true },
				),
			TIMEOUT_MS,
		);
	});
}
