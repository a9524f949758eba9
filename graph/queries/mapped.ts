import { grouped } from '#graph/model/grouped.ts';
import { hierarchyOf } from '#graph/model/hierarchy.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { isMapping, type Mapping, type Relation, turned } from '#graph/model/relation.ts';

/** Mappings, with what their ends are part of. */
export interface MappedRows {
	readonly mappings: readonly Relation[];
	/** The mappings' ends, and everything that they are part of. */
	readonly nodes: readonly Node[];
	/** All `partOf` relations among these nodes. */
	readonly partOf: readonly Relation[];
}

/** A node and what it is part of in the outline of its model, from itself to the model. */
export type WayUp = (id: NodeId) => readonly NodeId[];

/** The ways up in the outlines, where each node has one place however many wholes it is part of. */
export function waysUpOutlines({ nodes, partOf }: Pick<MappedRows, 'nodes' | 'partOf'>): WayUp {
	const models = grouped(
		nodes.filter((node) => node.model !== undefined),
		({ model }) => model,
	);
	const parents = new Map<NodeId, NodeId>();
	for (const [model, members] of models) {
		const { parentOf } = hierarchyOf(members, partOf, model);
		for (const { id } of members) {
			const parent = parentOf(id);
			if (parent !== undefined) parents.set(id, parent);
		}
	}
	return (id) => {
		const way = [id];
		for (let up = parents.get(id); up !== undefined; up = parents.get(up)) way.push(up);
		return way;
	};
}

/** The mappings between two things as read from the first: their own, and those of their parts. */
export interface Between {
	readonly own: readonly Mapping[];
	readonly below: readonly Mapping[];
}

/**
 * What there is between two things. Every view counts with this, so that picture, details, matrix and comparison give
 * one number and one direction.
 */
export function mappingsBetween(mappings: readonly Relation[], [first, second]: readonly [NodeId, NodeId], wayUp: WayUp): Between {
	const own: Mapping[] = [];
	const below: Mapping[] = [];
	for (const mapping of mappings) {
		const read = isMapping(mapping) ? readFrom(mapping, first, second, wayUp) : undefined;
		if (read === undefined) continue;
		if (read.from === first && read.to === second) own.push(read);
		else below.push(read);
	}
	return { own, below };
}

function readFrom(mapping: Mapping, first: NodeId, second: NodeId, wayUp: WayUp): Mapping | undefined {
	const [from, to] = [wayUp(mapping.from), wayUp(mapping.to)];
	if (from.includes(first) && to.includes(second)) return mapping;
	return from.includes(second) && to.includes(first) ? turned(mapping) : undefined;
}

/** A mapping of a part, read from the part. */
export interface MappingBelow {
	readonly part: NodeId;
	readonly mapping: Mapping;
}

/** The mappings of a thing's parts, not its own. */
export function mappingsBelow(mappings: readonly Relation[], whole: NodeId, wayUp: WayUp): readonly MappingBelow[] {
	return mappings.filter(isMapping).flatMap((mapping) => {
		const read = [mapping, turned(mapping)].find(({ from }) => from !== whole && wayUp(from).includes(whole));
		return read === undefined ? [] : [{ part: read.from, mapping: read }];
	});
}
