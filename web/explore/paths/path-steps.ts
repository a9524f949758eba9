import type { Node } from '#graph/model/node.ts';
import { isDirected, isMapping, type Relation } from '#graph/model/relation.ts';
import type { Subgraph } from '#graph/model/subgraph.ts';
import { type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';
import type { PathsAnswer } from '#graph/queries/paths.ts';
import type { Edge } from '#web/diagram/edges/route.ts';

/** Direction of a step along its relation; mappings and mutual relations have none. */
export type Way = 'forward' | 'backward' | 'level';

/** A relation as one walks it, from the node `before` to the next. */
export interface PathStep {
	readonly relation: Relation;
	readonly way: Way;
	readonly before: Node;
	readonly node: Node;
}

export interface Path {
	readonly key: string;
	readonly start: Node;
	readonly steps: readonly PathStep[];
}

export function pathsOf({ paths, subgraph }: PathsAnswer): readonly Path[] {
	const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]));
	const relations = new Map(subgraph.relations.map((relation) => [relation.id, relation]));
	return paths.flatMap((path) => {
		const [start, ...others] = path.nodes.flatMap((id) => nodes.get(id) ?? []);
		if (start === undefined) return [];
		let before = start;
		const steps = others.flatMap((node, i) => {
			const id = path.relations[i];
			const relation = id && relations.get(id);
			const step = relation && { relation, way: wayOf(relation, before), before, node };
			before = node;
			return step ? [step] : [];
		});
		return [{ key: [...path.nodes, ...path.relations].join(' '), start, steps }];
	});
}

function wayOf(relation: Relation, before: Node): Way {
	if (isMapping(relation) || !isDirected(relation)) return 'level';
	return relation.from === before.id ? 'forward' : 'backward';
}

/** The path of this number, from 1, or else the first. */
export function shownOf<T>(paths: readonly T[], shown: number): T | undefined {
	return paths[shown - 1] ?? paths[0];
}

/** The nodes of the shown path from its start, and its relations. */
export function pathGraph(answer: PathsAnswer, shown: number): Subgraph | undefined {
	const path = shownOf(pathsOf(answer), shown);
	return path && { nodes: nodesOf(path), relations: path.steps.map(({ relation }) => relation) };
}

export function nodesOf({ start, steps }: Path): Node[] {
	return [start, ...steps.map(({ node }) => node)];
}

/** Ids of all cards and edges on these steps. */
export function pathHighlight(steps: readonly PathStep[], edges: readonly Edge[]): ReadonlySet<string> {
	const relations = new Map(steps.map(({ relation }) => [relation.id, relation]));
	const nodes = steps.flatMap(({ before, node }) => [before.id, node.id]);
	const highlighted = edges.filter((edge) => edge.relations.some(({ id }) => relations.has(id)) || isAggregated(edge));

	/** An aggregated edge does not list the mappings that it stands for. */
	function isAggregated({ style, count, from, to }: Edge): boolean {
		if (style !== 'mapping' || count === undefined) return false;
		return [...relations.values()].some((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from));
	}
	return new Set([...nodes, ...highlighted.map((edge) => edge.id)]);
}

/** Relation kinds that can be excluded or included again: those that paths use and those already excluded. */
export function pathKinds(paths: readonly Path[], excluded: readonly RelationKind[]): readonly RelationKind[] {
	const used = new Set(paths.flatMap(({ steps }) => steps.map(({ relation }) => relation.kind)));
	return relationKinds.filter((kind) => used.has(kind) || excluded.includes(kind));
}
