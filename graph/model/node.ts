import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { NodeId } from './ids.ts';
import { LabelOrigin, Language, LanguageLists, LanguageMap } from './language.ts';
import { AUDIENCES, FORMS, nodeKinds } from './vocabulary.ts';

/** How many things of each kind the owner says there are, e.g. `{ competence: 32 }`. */
export const Declares = z.partialRecord(z.enum(nodeKinds), z.int().positive());
export type Declares = z.infer<typeof Declares>;

/** Year, month or day, as exactly as the source says it: `2019`, `2019-10`, `2019-10-23`. */
const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write 2019, 2019-10 or 2019-10-23');

/** Plain facts that a node may carry beside its label. */
export const nodeFacts = {
	shortLabel: LanguageMap.optional(),
	altLabel: LanguageLists.optional(),
	/** Our own words, never the source's sentences. */
	description: LanguageMap.optional(),
	/** ISO 3166-1 alpha-2. */
	country: z
		.string()
		.regex(/^[A-Z]{2}$/)
		.optional(),
	form: z.enum(FORMS).optional(),
	declares: Declares.optional(),
	/** Place among its siblings, in the owner's order, from 1. */
	order: z.int().positive().optional(),
	address: z.url().optional(),
	provider: z.string().trim().min(1).optional(),
	/** Languages that a resource is offered in, BCP 47. */
	languages: z
		.array(z.string().regex(/^[a-z]{2,3}$/))
		.min(1)
		.optional(),
	/** Absent where no source says whether it costs anything. */
	free: z.boolean().optional(),
	licence: z.string().trim().min(1).optional(),
	audience: z.array(z.enum(AUDIENCES)).min(1).optional(),
	date: PartialDate.optional(),
	/** A span as the owner writes it, e.g. `2019-2025`. */
	period: z.string().trim().min(1).optional(),
	/** Further facts in our words, e.g. how a programme was held. */
	remark: LanguageMap.optional(),
} as const;

/** A thing of the graph. */
export const Node = z.strictObject({
	id: NodeId,
	kind: z.enum(nodeKinds),
	label: LanguageMap,
	labelOrigin: z.partialRecord(Language, LabelOrigin),
	...nodeFacts,
	/** The model that it is, or belongs to; only kinds of the family `structure` have one. */
	model: NodeId.optional(),
	evidence: Evidence,
});
export type Node = z.infer<typeof Node>;
