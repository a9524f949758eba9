import type { Node } from '#graph/model/node.ts';
import { isDirected, isMapping, type Relation } from '#graph/model/relation.ts';
import { inverseMapping, type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';
import type { PathsAnswer } from '#graph/queries/paths.ts';
import type { Edge } from '#web/diagram/edges/route.ts';

/** Ids of all cards and edges on these paths. */
export function pathHighlight(sentences: readonly PathSentence[], edges: readonly Edge[]): ReadonlySet<string> {
	const relations = new Map(sentences.flatMap(({ steps }) => steps.map(({ step }) => [step.relation.id, step.relation])));
	const nodes = sentences.flatMap(({ start, steps }) => [start.id, ...steps.map(({ node }) => node.id)]);
	const highlighted = edges.filter((edge) => edge.relations.some(({ id }) => relations.has(id)));
	return new Set([...nodes, ...highlighted.map((edge) => edge.id)]);
}

/** Direction of a step along its relation; mappings and mutual relations have none. */
export type Way = 'forward' | 'backward' | 'level';

/** A relation as read from the previous node. */
export interface PathStep {
	readonly relation: Relation;
	/** The kind whose phrase is used: a mapping is inverted if it points back, any other relation is not. */
	readonly kind: RelationKind;
	readonly way: Way;
}

export interface PathSentence {
	readonly key: string;
	readonly start: Node;
	readonly steps: readonly { readonly step: PathStep; readonly node: Node }[];
}

export interface PathWords {
	title(node: Node): string;
	step(step: PathStep): string;
	/** Marks an editorial relation. */
	readonly ours: string;
}

export const ARROWS: Readonly<Record<Way, string>> = { forward: '→', backward: '←', level: '–' };

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
	const way = isDirected(relation) ? (isForward ? 'forward' : 'backward') : 'level';
	return { relation, kind: relation.kind, way };
}

export function isOurs({ relation }: PathStep): boolean {
	return relation.evidence.quality === 'editorial';
}

/** Plain text, e.g. "A → prioritises → B ← refers to ← C". */
export function pathText({ start, steps }: PathSentence, words: PathWords): string {
	const rest = steps.map(({ step, node }) => {
		const arrow = ARROWS[step.way];
		return ` ${arrow} ${words.step(step)}${isOurs(step) ? ` (${words.ours})` : ''} ${arrow} ${words.title(node)}`;
	});
	return words.title(start) + rest.join('');
}

/** Relation kinds that can be excluded or included again: those that paths use and those already excluded. */
export function pathKinds(sentences: readonly PathSentence[], excluded: readonly RelationKind[]): readonly RelationKind[] {
	const used = new Set(sentences.flatMap(({ steps }) => steps.map(({ step }) => step.relation.kind)));
	return relationKinds.filter((kind) => used.has(kind) || excluded.includes(kind));
}
