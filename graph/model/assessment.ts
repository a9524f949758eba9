import { z } from 'zod';
import { NodeId } from './ids.ts';
import { LanguageMap } from './language.ts';

/**
 * The finding that a concept has no counterpart in another model. It is not a relation, differs from "not assessed",
 * and conflicts with any mapping of the concept into that model.
 */
export const Assessment = z.strictObject({
	concept: NodeId,
	targetModel: NodeId,
	result: z.literal('noCounterpart'),
	reason: LanguageMap,
	author: z.string().trim().min(1),
	date: z.iso.date(),
});
export type Assessment = z.infer<typeof Assessment>;
