import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '#graph/model/dataset.ts';
import { NotFoundError } from '#graph/model/errors.ts';
import { BANDS } from '#graph/model/overview-plan.ts';
import { QUERIES } from '#graph/queries/catalogue.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { readDataset } from '#seed/read-dataset.ts';
import { datasetArbitrary } from '#tests/support/dataset-arbitrary.ts';
import { type Question, questionsAbout } from '#tests/support/questions.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { smallAnswers } from './small-answers.ts';

/** Loading a dataset into a real server is slow, so each run generates few. */
const GENERATED = 10;
const TIMEOUT_MS = 120_000;

const NOTHING: Dataset = { nodes: [], relations: [], sources: [], assessments: [], aliases: {}, digest: 'nothing' };

/** Makes the store under test hold exactly this dataset. */
export type MakeStore = (dataset: Dataset) => Promise<GraphStore>;

interface Outcome {
	readonly answer?: unknown;
	readonly notFound?: string;
	readonly movedTo?: string | undefined;
}

async function outcomeOf({ ask }: Question, store: GraphStore): Promise<Outcome> {
	try {
		return { answer: JSON.parse(JSON.stringify(await ask(store))) };
	} catch (error) {
		if (error instanceof NotFoundError) return { notFound: error.id, movedTo: error.movedTo };
		throw error;
	}
}

/** The first id in the question that does not exist, or is not a model where one is required. */
function missingId({ query, params }: Question, { nodes, aliases }: Dataset): Outcome | undefined {
	const isAboutModels = query === 'outline' || query === 'comparison';
	const ids = ['id', 'from', 'to', 'a', 'b'].flatMap((name) => (name in params ? [String(params[name])] : []));
	const missing = ids.find((id) => !nodes.some((node) => node.id === id && (node.kind === 'model' || !isAboutModels)));
	return missing === undefined ? undefined : { notFound: missing, movedTo: new Map(Object.entries(aliases)).get(missing) };
}

/**
 * Every question gets an answer that fits its schema, or a `NotFoundError` for exactly the missing id; with a reference
 * store, the same answer as that store. Failures name their question.
 */
async function expectAnswers(store: GraphStore, dataset: Dataset, reference: GraphStore | undefined): Promise<void> {
	expect(await store.digest()).toBe(dataset.digest);
	for (const question of questionsAbout(dataset)) {
		const outcome = await outcomeOf(question, store);
		const missing = missingId(question, dataset);
		if (missing) expect(outcome, question.name).toStrictEqual(missing);
		else expect(QUERIES[question.query].answer.safeParse(outcome.answer).error, question.name).toBeUndefined();
		if (reference) expect(outcome, question.name).toStrictEqual(await outcomeOf(question, reference));
	}
}

/**
 * What every `GraphStore` must do: give the hand-written answers, and well-formed ones to everything else. `reference`
 * makes a store that it must agree with.
 */
export function storeContract(name: string, makeStore: MakeStore, reference?: (dataset: Dataset) => GraphStore): void {
	async function expectAnswersAbout(dataset: Dataset): Promise<void> {
		const store = await makeStore(dataset);
		try {
			await expectAnswers(store, dataset, reference?.(dataset));
		} finally {
			await store.close();
		}
	}

	describe(`${name} store`, () => {
		describe('over the small dataset', () => {
			let store: GraphStore;
			beforeAll(async () => {
				store = await makeStore(smallDataset);
			}, TIMEOUT_MS);
			afterAll(() => store.close());

			smallAnswers(() => store);

			test('rejects every aborted question with the reason', async () => {
				const reason = new Error('nobody waits any more');
				const oneOfEach = new Map(questionsAbout(smallDataset).map((question) => [question.query, question]));
				const asked = [...oneOfEach.values()].map(({ ask }) => ask(store, AbortSignal.abort(reason)));
				expect(await Promise.allSettled(asked)).toStrictEqual(asked.map(() => ({ status: 'rejected', reason })));
			});
		});

		test(
			'draws bands without a node for a graph that holds nothing',
			async () => {
				const store = await makeStore(NOTHING);
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
				await store.close();
			},
			TIMEOUT_MS,
		);

		describe(reference ? 'gives well-formed answers like its reference' : 'gives well-formed answers', () => {
			test('about the small dataset', () => expectAnswersAbout(smallDataset), TIMEOUT_MS);
			test('about a graph that holds nothing', () => expectAnswersAbout(NOTHING), TIMEOUT_MS);
			test('about the models that we ship', async () => expectAnswersAbout(await readDataset('seed/data')), TIMEOUT_MS);
			test(
				'about generated datasets',
				() =>
					// Shrinking would load hundreds of datasets; the seed that fast-check prints repeats the failure.
					fc.assert(fc.asyncProperty(datasetArbitrary(), expectAnswersAbout), { numRuns: GENERATED, endOnFailure: true }),
				TIMEOUT_MS,
			);
		});
	});
}
