import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { NodeId } from './ids.ts';
import { LabelOrigin, Language, LanguageLists, LanguageMap } from './language.ts';
import { AUDIENCES, FORMS, nodeKinds } from './vocabulary.ts';

/** Number of things of each kind that the owner declares, e.g. `{ competence: 32 }`. */
export const Declares = z.partialRecord(z.enum(nodeKinds), z.int().positive());
export type Declares = z.infer<typeof Declares>;

/** A word in every language: unlike a text, it is needed wherever the page is read. */
const Word = z.record(Language, z.string().trim().min(1));

/** What an owner calls its things of a kind: one of them, and several. */
export const Division = z.strictObject({ one: Word, many: Word });
export type Division = z.infer<typeof Division>;

/** The owner's words for the parts of its model, where they differ from the general ones. */
export const Divisions = z.partialRecord(z.enum(nodeKinds), Division);
export type Divisions = z.infer<typeof Divisions>;

/** Year, month or day, with the source's precision: `2019`, `2019-10`, `2019-10-23`. */
const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write 2019, 2019-10 or 2019-10-23');

/** Attributes of a node besides its label. */
export const nodeFacts = {
	shortLabel: LanguageMap.optional(),
	altLabel: LanguageLists.optional(),
	/** In our own words, never copied from the source. */
	description: LanguageMap.optional(),
	/** ISO 3166-1 alpha-2. */
	country: z
		.string()
		.regex(/^[A-Z]{2}$/)
		.optional(),
	form: z.enum(FORMS).optional(),
	declares: Declares.optional(),
	/** Only of a model. */
	divisions: Divisions.optional(),
	/** Position among siblings in the owner's order, from 1. */
	order: z.int().positive().optional(),
	address: z.url().optional(),
	/** What the address opens where that is not the resource itself, e.g. "the news item about it". */
	opens: LanguageMap.optional(),
	/** The actor to ask where no address is known. */
	ask: NodeId.optional(),
	provider: z.string().trim().min(1).optional(),
	/** BCP 47 tags of the languages that a resource is offered in. */
	languages: z
		.array(z.string().regex(/^[a-z]{2,3}$/))
		.min(1)
		.optional(),
	/** Undefined if no source says whether it is free of charge. */
	free: z.boolean().optional(),
	/** Completes the word "free" where it says too much: for whom, or which part, e.g. `{ en: "for municipalities" }`. */
	freeFor: LanguageMap.optional(),
	licence: z.string().trim().min(1).optional(),
	audience: z.array(z.enum(AUDIENCES)).min(1).optional(),
	/** Whether one can learn from it on the net: a course held there, or a place for such courses, whatever its form. */
	online: z.boolean().optional(),
	/** `announced`: no source has seen it ready for use. */
	status: z.enum(['announced']).optional(),
	/** ISO date on which a source of it was last read; the compiler takes it from the sources of resources. */
	checked: z.iso.date().optional(),
	date: PartialDate.optional(),
	/** A period as the owner writes it, e.g. `2019-2025`. */
	period: z.string().trim().min(1).optional(),
	/** Further facts in our words, e.g. how a programme was held. */
	remark: LanguageMap.optional(),
} as const;

export const Node = z.strictObject({
	id: NodeId,
	kind: z.enum(nodeKinds),
	label: LanguageMap,
	labelOrigin: z.partialRecord(Language, LabelOrigin),
	...nodeFacts,
	/** The model that the node is or belongs to; only kinds of the family `structure` have one. */
	model: NodeId.optional(),
	evidence: Evidence,
});
export type Node = z.infer<typeof Node>;
