import type { MappingKind } from './vocabulary.ts';

/**
 * What `a –first→ c –second→ b` says of a and b, read from a; undefined where nothing follows. Only exactMatch is
 * transitive in SKOS (https://www.w3.org/TR/skos-reference/, S45) and so lets the other mapping through; broad over broad and
 * narrow over narrow keep their direction, as in the chaining rules of SSSOM
 * (https://mapping-commons.github.io/sssom/chaining-rules/). Two things that are each close to a third need not be alike.
 */
export function composedMapping(first: MappingKind, second: MappingKind): MappingKind | undefined {
	if (first === 'exactMatch') return second;
	if (second === 'exactMatch') return first;
	return first === second && (first === 'broadMatch' || first === 'narrowMatch') ? first : undefined;
}

/** Whether what is concluded bears a mapping out: it says the same, or exact of what is mapped as close (SKOS S42). */
export function bearsOut(conclusion: MappingKind, mapping: MappingKind): boolean {
	return conclusion === mapping || (conclusion === 'exactMatch' && mapping === 'closeMatch');
}
