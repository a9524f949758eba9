import { z } from 'zod';
import { compareIds, NodeId, RelationId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import { Subgraph } from '#graph/model/subgraph.ts';
import { HUB_KINDS, type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';
import { subgraphOf } from './order.ts';
import { many, whole } from './parameters.ts';

/** Longer chains say nothing about how two things are connected. */
export const MOST_STEPS = 12;

export const PathsParams = z.strictObject({
	from: NodeId,
	to: NodeId,
	/** Relation kinds that paths must not use. */
	exclude: many(z.enum(relationKinds)),
	/** Hub kinds that paths may use; `model` allows paths through models. */
	include: many(z.enum([...relationKinds, 'model'])),
	limit: whole(1, 20, 5),
});
export type PathsParams = z.infer<typeof PathsParams>;

export const Path = z.strictObject({ nodes: z.array(NodeId), relations: z.array(RelationId) });
export type Path = z.infer<typeof Path>;

export const PathsAnswer = z.strictObject({ paths: z.array(Path), subgraph: Subgraph });
export type PathsAnswer = z.infer<typeof PathsAnswer>;

/** The relation kinds that paths may use, and whether they may pass through models. */
export function pathRules({ exclude, include }: PathsParams): { readonly kinds: readonly RelationKind[]; readonly throughModels: boolean } {
	const kinds = relationKinds.filter((kind) => !exclude.includes(kind) && (!HUB_KINDS.includes(kind) || include.includes(kind)));
	return { kinds, throughModels: include.includes('model') };
}

function comparePaths(a: Path, b: Path): number {
	return compareIds(a.nodes.join(' '), b.nodes.join(' ')) || compareIds(a.relations.join(' '), b.relations.join(' '));
}

/** The first `limit` paths, sorted by node ids, then by relation ids. */
export function firstPaths(paths: readonly Path[], limit: number): readonly Path[] {
	return [...paths].sort(comparePaths).slice(0, limit);
}

export interface PathsRows {
	/** Already sorted and limited by `firstPaths`. */
	readonly paths: readonly Path[];
	/** At least the nodes and relations of these paths. */
	readonly nodes: readonly Node[];
	readonly relations: readonly Relation[];
}

/** The paths with exactly the nodes and relations that they consist of. */
export function assemblePaths({ paths, nodes, relations }: PathsRows): PathsAnswer {
	const onPath = new Set<string>(paths.flatMap((path) => [...path.nodes, ...path.relations]));
	return {
		paths: [...paths],
		subgraph: subgraphOf(
			nodes.filter((node) => onPath.has(node.id)),
			relations.filter((relation) => onPath.has(relation.id)),
		),
	};
}
