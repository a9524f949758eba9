import { z } from 'zod';

/** Id of a node, `^[a-z][a-z0-9.-]{0,99}$`, e.g. `no.km.t2`. Ids are stable and never reused. */
export const NodeId = z
	.string()
	.regex(/^[a-z][a-z0-9.-]{0,99}$/, 'an id starts with a small letter and holds only small letters, digits, dots and hyphens (at most 100)')
	.brand<'NodeId'>();
export type NodeId = z.infer<typeof NodeId>;

/** Id of a relation, derived from its ends and kind, e.g. `no.km.t2:partOf:no.km.n3`. */
export const RelationId = z.string().min(1).max(250).brand<'RelationId'>();
export type RelationId = z.infer<typeof RelationId>;

/** Id of a source record, same alphabet as a node id, e.g. `src.d3293`. */
export const SourceId = z
	.string()
	.regex(/^src\.[a-z0-9.-]{1,95}$/, 'a source id starts with "src."')
	.brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

/** The relation between two nodes of one kind is one row, so kind and ends name it. */
export function relationId(from: NodeId, kind: string, to: NodeId): RelationId {
	return `${from}:${kind}:${to}` as RelationId;
}

/** Compares two ids by code unit, the one order that every store and language runtime shares. */
export function compareIds(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
