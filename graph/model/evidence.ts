import { z } from 'zod';
import { SourceId } from './ids.ts';
import { Language } from './language.ts';

/** How a fact is known: stated by the owner, by another party, or our own reading. */
export const EvidenceQuality = z.enum(['stated', 'secondary', 'editorial']);
export type EvidenceQuality = z.infer<typeof EvidenceQuality>;

/** Carried by every node and relation: how the fact is known, and which sources support it. */
export const Evidence = z.strictObject({
	quality: EvidenceQuality,
	sources: z.array(SourceId).min(1).readonly(),
});
export type Evidence = z.infer<typeof Evidence>;

/** The kind of copy that was read; `notSeen` means that only the address is known. */
export const SourceCopy = z.enum(['archive', 'seed', 'full', 'notSeen']);

/** A page, document or book that evidence refers to. Not a node of the graph. */
export const Source = z.strictObject({
	id: SourceId,
	title: z.string().trim().min(1),
	/** Undefined if no public address is known. */
	address: z.url().optional(),
	owner: z.string().trim().min(1).optional(),
	language: Language.optional(),
	copy: SourceCopy,
	/** ISO date on which the copy was read. */
	retrieved: z.iso.date(),
});
export type Source = z.infer<typeof Source>;
