import { type RelationKind, STRUCTURE_KINDS } from '#graph/model/vocabulary.ts';

/** What is asked about a selected node: the way from the picture to it. */
export const NEAR = { depth: 1, kind: [], relation: [], limit: 150 };
/** About an unfolded one: its neighbours, and which of their neighbours stand on the picture already. */
export const EXPANDED = { depth: 2, kind: [], relation: [], limit: 500 };
/** How far to look for the picture from a node that has no neighbour on it. */
export const FAR = { depth: 3, kind: [], relation: [], limit: 500 };
/** About a model: its parts. */
export const PARTS = {
	depth: 3,
	kind: [...STRUCTURE_KINDS],
	relation: ['partOf'] satisfies RelationKind[],
	limit: 150,
};
/** About a node that is shown alone with its surroundings: all, so that what is left out can be counted. */
export const AROUND = { kind: [], relation: [], limit: 500 };
