import { compareIds, type NodeId, type RelationId } from '#graph/model/ids.ts';
import type { RelationKind } from '#graph/model/vocabulary.ts';
import { MOST_STEPS, type Path } from '#graph/queries/paths.ts';
import { type KnowledgeGraph, type Step, stepsFrom } from './knowledge-graph.ts';
import { distancesFrom } from './reach.ts';

export interface PathSearch {
	readonly from: NodeId;
	readonly to: NodeId;
	readonly kinds: readonly RelationKind[];
	/** Whether a path may pass through models. Its ends may be models in any case. */
	readonly throughModels: boolean;
	readonly limit: number;
}

interface Ways {
	readonly nodes: readonly NodeId[];
	/** For each step, the relations that it can use, sorted by id. */
	readonly choices: readonly (readonly RelationId[])[];
}

/** Yields one path for each combination of relations, in the order of their ids. */
function* unroll({ nodes, choices }: Ways, taken: readonly RelationId[] = []): Generator<Path> {
	const next = choices[taken.length];
	if (next === undefined) yield { nodes: [...nodes], relations: [...taken] };
	else for (const relation of next) yield* unroll({ nodes, choices }, [...taken, relation]);
}

/**
 * Shortest paths between two nodes, ignoring the direction of relations, sorted by node ids and then by relation ids.
 * Lazy, since there may be far more paths than `limit`.
 */
export function shortestPaths(graph: KnowledgeGraph, { from, to, kinds, throughModels, limit }: PathSearch): readonly Path[] {
	function mayTake({ relation, other }: Step): boolean {
		return kinds.includes(relation.kind) && (throughModels || other.kind !== 'model' || other.id === from || other.id === to);
	}
	const left = distancesFrom(graph, to, MOST_STEPS, mayTake);
	if (!left.has(from)) return [];

	function* waysFrom({ nodes, choices }: Ways): Generator<Ways> {
		const id = nodes.at(-1) ?? from;
		const distance = left.get(id);
		if (distance === 0) yield { nodes, choices };
		else {
			const nearer = stepsFrom(graph, id).filter((step) => mayTake(step) && left.get(step.other.id) === (distance ?? 0) - 1);
			for (const next of [...new Set(nearer.map((step) => step.other.id))].sort(compareIds)) {
				const relations = nearer.filter((step) => step.other.id === next).map((step) => step.relation.id);
				yield* waysFrom({ nodes: [...nodes, next], choices: [...choices, relations.sort(compareIds)] });
			}
		}
	}

	const found: Path[] = [];
	for (const ways of waysFrom({ nodes: [from], choices: [] })) {
		for (const path of unroll(ways)) {
			if (found.length === limit) return found;
			found.push(path);
		}
	}
	return found;
}
