import { z } from 'zod';

/** Node id, `^[a-z][a-z0-9.-]{0,99}$`, e.g. `no.km.t2`. Ids are stable and never reused. */
export const NodeId = z
	.string()
	.regex(/^[a-z][a-z0-9.-]{0,99}$/, 'an id starts with a small letter and holds only small letters, digits, dots and hyphens (at most 100)')
	.brand<'NodeId'>();
export type NodeId = z.infer<typeof NodeId>;

/** Relation id, derived from its ends and kind, e.g. `no.km.t2:partOf:no.km.n3`. */
export const RelationId = z.string().min(1).max(250).brand<'RelationId'>();
export type RelationId = z.infer<typeof RelationId>;

/** Source id, with the alphabet of node ids, e.g. `src.d3293`. */
export const SourceId = z
	.string()
	.regex(/^src\.[a-z0-9.-]{1,95}$/, 'a source id starts with "src."')
	.brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

/** There is at most one relation of a kind between two nodes in one direction, so kind and ends identify it. */
export function relationId(from: NodeId, kind: string, to: NodeId): RelationId {
	return `${from}:${kind}:${to}` as RelationId;
}

/** Compares ids by code unit, the one order that all stores and runtimes share. */
export function compareIds(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
