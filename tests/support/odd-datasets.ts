import { Dataset } from '#graph/model/dataset.ts';
import { compareIds } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import { aNode, aRelation } from './nodes.ts';

const MODEL = 'se.m';

function datasetOf(nodes: readonly Node[], relations: readonly Relation[]): Dataset {
	const sorted = <T extends { readonly id: string }>(items: readonly T[]) => [...items].sort((a, b) => compareIds(a.id, b.id));
	return Dataset.parse({
		nodes: sorted(nodes),
		relations: sorted(relations),
		sources: [{ id: 'src.book', title: 'The book', copy: 'full', retrieved: '2026-01-01' }],
		assessments: [],
		aliases: {},
		digest: 'odd',
	});
}

/** A model with parts; each hangs under the wholes that are named by their number, 0 being the model. */
function modelOf(count: number, labelOf: (i: number) => string, wholesOf: (i: number) => readonly number[]): Dataset {
	const idOf = (i: number) => (i === 0 ? MODEL : `${MODEL}.p${String(i).padStart(3, '0')}`);
	const nodes = Array.from({ length: count + 1 }, (_, i) =>
		aNode(idOf(i), i === 0 ? 'model' : 'theme', labelOf(i), { model: MODEL, country: 'NO', ...(i > 0 && { order: i }) }),
	);
	const relations = nodes.flatMap((node, i) => (i === 0 ? [] : wholesOf(i).map((whole) => aRelation(node.id, 'partOf', idOf(whole)))));
	return datasetOf(nodes, relations);
}

const LONG = 'Samfunnssikkerhetsstrategi og informasjonsforvaltningskompetanse '.repeat(4).slice(0, 200);
const ODD_LABELS = [
	'כישורים דיגיטליים',
	'مهارات رقمية',
	'kompetanse\u00adutvikling',
	'Null\u200bbredde',
	'\u200b',
	'\u202edatad\u202c',
	'日本語の能力',
];

/** Models unlike those that we ship, as others may load them. */
export const ODD_DATASETS: Readonly<Record<string, Dataset>> = {
	'without links': datasetOf(
		Array.from({ length: 6 }, (_, i) =>
			aNode(`se.alone${i}`, i === 0 ? 'model' : 'resource', `Alene ${i}`, i === 0 ? { model: 'se.alone0' } : {}),
		),
		[],
	),
	'one chain of 20 levels': modelOf(
		20,
		(i) => `Ledd ${i}`,
		(i) => [i - 1],
	),
	'300 children': modelOf(
		300,
		(i) => `Ferdighet ${i}`,
		(i) => [i === 1 ? 0 : 1],
	),
	'several parents': modelOf(
		24,
		(i) => `Del ${i}`,
		(i) => [...new Set([0, Math.floor(i / 2), Math.floor(i / 3)])],
	),
	'names of 200 letters': modelOf(
		12,
		() => LONG,
		(i) => [Math.floor(i / 4)],
	),
	'right-to-left and invisible characters': modelOf(
		14,
		(i) => ODD_LABELS[i % ODD_LABELS.length] ?? '',
		(i) => [Math.floor(i / 3)],
	),
};
