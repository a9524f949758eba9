import type { Node } from '#graph/model/node.ts';
import { isMapping, type Relation } from '#graph/model/relation.ts';
import { inverseMapping, type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';
import type { PathsAnswer } from '#graph/queries/paths.ts';
import type { Edge } from '#web/diagram/edges/route.ts';

/** The ids of all cards and lines that these paths run over. */
export function pathHighlight(sentences: readonly PathSentence[], lines: readonly Edge[]): ReadonlySet<string> {
	const relations = new Map(sentences.flatMap(({ steps }) => steps.map(({ step }) => [step.relation.id, step.relation])));
	const nodes = sentences.flatMap(({ start, steps }) => [start.id, ...steps.map(({ node }) => node.id)]);
	const highlighted = lines.filter((line) => line.relations.some(({ id }) => relations.has(id)) || isAggregated(line));

	/** A line of samsvar stands for all mappings between its ends without naming them. */
	function isAggregated({ style, count, from, to }: Edge): boolean {
		if (style !== 'mapping' || count === undefined) return false;
		return [...relations.values()].some((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from));
	}
	return new Set([...nodes, ...highlighted.map((line) => line.id)]);
}

/** Which way a step goes along its relation; a mapping and what holds mutually go neither way. */
export type Way = 'forward' | 'backward' | 'level';

/** One relation of a path, as it is read from the node before to the node after. */
export interface PathStep {
	readonly relation: Relation;
	/** Whose word it is read with: a mapping is read from the node before, any other relation by its own word. */
	readonly kind: RelationKind;
	readonly way: Way;
}

/** A path to be read aloud: a node, then step by step a relation and the next node. */
export interface PathSentence {
	readonly key: string;
	readonly start: Node;
	readonly steps: readonly { readonly step: PathStep; readonly node: Node }[];
}

/** The words of a sentence, in the reader's language. */
export interface PathWords {
	title(node: Node): string;
	step(step: PathStep): string;
	/** Said of a relation that is our reading. */
	readonly ours: string;
}

export const ARROWS: Readonly<Record<Way, string>> = { forward: '→', backward: '←', level: '–' };

/** Every path of an answer, in its order. */
export function pathSentences({ paths, subgraph }: PathsAnswer): readonly PathSentence[] {
	const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]));
	const relations = new Map(subgraph.relations.map((relation) => [relation.id, relation]));
	return paths.flatMap((path) => {
		const [start, ...others] = path.nodes.flatMap((id) => nodes.get(id) ?? []);
		if (start === undefined) return [];
		let before = start;
		const steps = others.flatMap((node, i) => {
			const id = path.relations[i];
			const relation = id && relations.get(id);
			const step = relation && { step: stepFrom(before, relation), node };
			before = node;
			return step ? [step] : [];
		});
		return [{ key: [...path.nodes, ...path.relations].join(' '), start, steps }];
	});
}

function stepFrom(before: Node, relation: Relation): PathStep {
	const isForward = relation.from === before.id;
	if (isMapping(relation)) return { relation, kind: isForward ? relation.kind : inverseMapping(relation.kind), way: 'level' };
	const way = relation.mutual === true ? 'level' : isForward ? 'forward' : 'backward';
	return { relation, kind: relation.kind, way };
}

export function isOurs({ relation }: PathStep): boolean {
	return relation.evidence.quality === 'editorial';
}

/** The sentence as one line of plain text: "A → prioritises → B ← refers to ← C". */
export function pathText({ start, steps }: PathSentence, words: PathWords): string {
	const rest = steps.map(({ step, node }) => {
		const arrow = ARROWS[step.way];
		return ` ${arrow} ${words.step(step)}${isOurs(step) ? ` (${words.ours})` : ''} ${arrow} ${words.title(node)}`;
	});
	return words.title(start) + rest.join('');
}

/** The relation kinds that one may leave out or bring back: those that paths use and those that are left out. */
export function pathKinds(sentences: readonly PathSentence[], excluded: readonly RelationKind[]): readonly RelationKind[] {
	const used = new Set(sentences.flatMap(({ steps }) => steps.map(({ step }) => step.relation.kind)));
	return relationKinds.filter((kind) => used.has(kind) || excluded.includes(kind));
}
