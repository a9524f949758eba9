import type { MappingKind } from './vocabulary.ts';

/**
 * The mapping kind from a to b implied by `a –first→ c –second→ b`, or undefined if nothing follows. Only exactMatch is
 * transitive in SKOS (https://www.w3.org/TR/skos-reference/, S45), so it yields the other kind; broad over broad and
 * narrow over narrow keep their direction, as in the chaining rules of SSSOM
 * (https://mapping-commons.github.io/sssom/chaining-rules/). Two concepts close to the same third one need not be close
 * to each other.
 */
export function composedMapping(first: MappingKind, second: MappingKind): MappingKind | undefined {
	if (first === 'exactMatch') return second;
	if (second === 'exactMatch') return first;
	return first === second && (first === 'broadMatch' || first === 'narrowMatch') ? first : undefined;
}

/** Whether a conclusion supports a mapping: it is the same kind, or exact for a close mapping (SKOS S42). */
export function bearsOut(conclusion: MappingKind, mapping: MappingKind): boolean {
	return conclusion === mapping || (conclusion === 'exactMatch' && mapping === 'closeMatch');
}
