import { z } from 'zod';
import { SourceId } from './ids.ts';
import { Language } from './language.ts';

/** How a fact is known: the owner's text says it, another party says it, or it is our reading. */
export const EvidenceQuality = z.enum(['stated', 'secondary', 'editorial']);
export type EvidenceQuality = z.infer<typeof EvidenceQuality>;

/** Every node and relation carries evidence: how it is known, and which sources say so. */
export const Evidence = z.strictObject({
	quality: EvidenceQuality,
	sources: z.array(SourceId).min(1).readonly(),
});
export type Evidence = z.infer<typeof Evidence>;

/** From which kind of copy a source was read; `notSeen` means that only its address is known. */
export const SourceCopy = z.enum(['archive', 'seed', 'full', 'notSeen']);

/** A page, document or book that evidence points to. Not a node of the graph. */
export const Source = z.strictObject({
	id: SourceId,
	title: z.string().trim().min(1),
	/** Absent where no public address is known. */
	address: z.url().optional(),
	owner: z.string().trim().min(1).optional(),
	language: Language.optional(),
	copy: SourceCopy,
	/** ISO date on which the copy was read. */
	retrieved: z.iso.date(),
});
export type Source = z.infer<typeof Source>;
