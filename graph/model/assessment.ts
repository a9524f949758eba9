import { z } from 'zod';
import { NodeId } from './ids.ts';
import { LanguageMap } from './language.ts';

/**
 * What an assessment may find: that nothing among the other model's names answers to the concept, or that it cannot be
 * told, because the names are missing where a counterpart would stand.
 */
export const ASSESSMENT_RESULTS = ['noCounterpart', 'cannotAssess'] as const;
export type AssessmentResult = (typeof ASSESSMENT_RESULTS)[number];

/**
 * The finding about a concept that has no mapping into another model. It is not a relation, differs from "not
 * assessed", and conflicts with any mapping of the concept into that model.
 */
export const Assessment = z.strictObject({
	concept: NodeId,
	targetModel: NodeId,
	result: z.enum(ASSESSMENT_RESULTS),
	reason: LanguageMap,
	author: z.string().trim().min(1),
	date: z.iso.date(),
});
export type Assessment = z.infer<typeof Assessment>;
