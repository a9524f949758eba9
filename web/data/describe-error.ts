import { InvalidQueryError, NotFoundError, StoreUnavailableError } from '#graph/model/errors.ts';

/** Failures that the page can explain to the reader. */
export type Problem =
	| { readonly kind: 'notFound'; readonly id: string }
	| { readonly kind: 'moved'; readonly id: string; readonly to: string }
	| { readonly kind: 'invalid'; readonly parameter: string }
	| { readonly kind: 'away' }
	| { readonly kind: 'unreadable' }
	| { readonly kind: 'unknown' };

export function describeError(error: unknown): Problem {
	if (error instanceof NotFoundError) {
		return error.movedTo === undefined ? { kind: 'notFound', id: error.id } : { kind: 'moved', id: error.id, to: error.movedTo };
	}
	if (error instanceof InvalidQueryError) return { kind: 'invalid', parameter: error.parameter };
	// `fetch` reports a lost connection as a TypeError.
	if (error instanceof StoreUnavailableError || error instanceof TypeError) return { kind: 'away' };
	if (error instanceof Error && error.name.endsWith('ZodError')) return { kind: 'unreadable' };
	return { kind: 'unknown' };
}
