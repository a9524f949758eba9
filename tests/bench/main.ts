import { parseArgs } from 'node:util';
import { Bench } from 'tinybench';
import type { Dataset } from '#graph/model/dataset.ts';
import { NodeId, relationId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { readDataset } from '#seed/read-dataset.ts';
import { benchQuestions } from './questions.ts';

/**
 * `npm run bench`: how long each question takes of the graph in memory, as a ratio to a baseline of the same
 * process: copying the shipped dataset once. Ratios can be compared between machines, seconds cannot.
 */

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const BASELINE = 'copy the dataset';
const COPIES = 25;

/** The shipped models many times over, each copy with ids of its own. */
function grown(dataset: Dataset): Dataset {
	const copies = Array.from({ length: COPIES }, (_, i) => {
		const own = (id: NodeId): NodeId => (i === 0 ? id : NodeId.parse(`${id}.x${i}`));
		return {
			nodes: dataset.nodes.map((node) => ({ ...node, id: own(node.id), ...(node.model && { model: own(node.model) }) })),
			relations: dataset.relations.map((relation) => {
				const [from, to] = [own(relation.from), own(relation.to)];
				return { ...relation, id: relationId(from, relation.kind, to), from, to };
			}),
		};
	});
	return { ...dataset, nodes: copies.flatMap((copy) => copy.nodes), relations: copies.flatMap((copy) => copy.relations) };
}

const shipped = await readDataset('seed/data');
const sizes = [
	{ name: 'shipped', dataset: shipped },
	{ name: `× ${COPIES}`, dataset: grown(shipped) },
];

const rows: { graph: string; nodes: number; question: string; ratio: number }[] = [];
for (const { name, dataset } of sizes) {
	const bench = new Bench({ time: 300, warmupTime: 50 });
	bench.add(BASELINE, () => void structuredClone(shipped));
	bench.add('open the store', () => void memoryStore(dataset));
	const store = memoryStore(dataset);
	for (const { name: question, ask } of benchQuestions()) bench.add(question, () => ask(store));
	await bench.run();
	const median = new Map(bench.tasks.map((task) => [task.name, task.result.state === 'completed' ? task.result.latency.p50 : Number.NaN]));
	const baseline = median.get(BASELINE) ?? Number.NaN;
	for (const [question, time] of median) {
		if (question !== BASELINE)
			rows.push({ graph: name, nodes: dataset.nodes.length, question, ratio: Number((time / baseline).toPrecision(3)) });
	}
}

if (values.json) console.log(JSON.stringify({ baseline: BASELINE, rows }, null, '\t'));
else {
	console.log(`1 = ${BASELINE} (${shipped.nodes.length} nodes, ${shipped.relations.length} relations)`);
	console.table(rows);
}
