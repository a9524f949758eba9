import { type RelationKind, STRUCTURE_KINDS } from '#graph/model/vocabulary.ts';

/** For a selected node: enough to find a path to the diagram. */
export const NEAR = { depth: 1, kind: [], relation: [], limit: 150 };
/** For an expanded node: its neighbours, and which of their neighbours are shown already. */
export const EXPANDED = { depth: 2, kind: [], relation: [], limit: 500 };
/** For a node without shown neighbours: how far to search for the diagram. */
export const FAR = { depth: 3, kind: [], relation: [], limit: 500 };
/** For a model: its parts. */
export const PARTS = {
	depth: 3,
	kind: [...STRUCTURE_KINDS],
	relation: ['partOf'] satisfies RelationKind[],
	limit: 150,
};
/** For an ego network: everything, so that what is left out can be counted. */
export const EGO = { kind: [], relation: [], limit: 500 };
