import { z } from 'zod';
import { EvidenceQuality } from '#graph/model/evidence.ts';
import { NodeId, RelationId } from '#graph/model/ids.ts';
import { CONCEPT_KINDS, MAPPING_KINDS } from '#graph/model/vocabulary.ts';
import { CONCEPT_STATUSES } from '#graph/queries/comparison.ts';
import { list, one, type SearchOf } from '#web/ui/url-params.ts';

/** `reading` shows both models in full, concept by concept, and is the view that prints. */
export const COMPARE_VIEWS = ['side', 'matrix', 'list', 'reading'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

const LIST_COLUMNS = ['concept', 'area', 'relation', 'counterpart', 'confidence'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];
/** A leading `-` means descending. */
export type ListSort = ListColumn | `-${ListColumn}`;
export const LIST_SORTS: readonly ListSort[] = LIST_COLUMNS.flatMap((column) => [column, `-${column}`] as const);

const sides = one(z.enum(['left', 'right']));

export const filterParameters = {
	q: one(z.string().trim().min(1).max(200)),
	side: sides,
	kind: one(z.enum(CONCEPT_KINDS)),
	area: one(NodeId),
	status: one(z.enum(CONCEPT_STATUSES)),
	match: one(z.enum(MAPPING_KINDS)),
	confidence: one(z.enum(['high', 'medium', 'low'])),
	basis: one(z.enum(['definition', 'label'])),
	evidence: one(EvidenceQuality),
} as const;

/**
 * URL parameters of the comparison, e.g. `?view=list&q=data&status=matched&sort=area`. `mapping` is shown in detail,
 * read from the right if `lead=right`; `concept` and `pair` list mappings.
 */
export const compareParameters = {
	view: one(z.enum(COMPARE_VIEWS)),
	mapping: one(RelationId),
	lead: sides,
	concept: one(NodeId),
	pair: list(NodeId),
	fold: list(NodeId),
	order: one(z.literal('owner')),
	by: one(z.literal('theme')),
	sort: one(z.enum(LIST_SORTS)),
	...filterParameters,
} as const;
export type CompareSearch = SearchOf<typeof compareParameters>;
