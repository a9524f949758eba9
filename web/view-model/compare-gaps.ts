import type { Assessment } from '#graph/model/assessment.ts';
import type { Outline } from '#graph/queries/outline.ts';
import type { ComparedPart, ComparedSide } from './compare-side.ts';

/** What one model describes and the other, as far as anyone has looked, does not. */
export interface Gaps {
	readonly assessed: readonly { readonly node: Outline; readonly assessment: Assessment }[];
	readonly notAssessed: readonly Outline[];
}

function conceptsOf(parts: readonly ComparedPart[]): readonly ComparedPart[] {
	return parts.flatMap((part) => [...(part.answer ? [part] : []), ...conceptsOf(part.parts)]);
}

/** The concepts of one side without a counterpart, and those that nobody has assessed, in their owner's order. */
export function gapsOf({ parts }: ComparedSide): Gaps {
	const concepts = conceptsOf(parts);
	return {
		assessed: concepts.flatMap(({ node, answer }) => (answer?.kind === 'noCounterpart' ? [{ node, assessment: answer.assessment }] : [])),
		notAssessed: concepts.filter(({ answer }) => answer?.kind === 'notAssessed').map(({ node }) => node),
	};
}
