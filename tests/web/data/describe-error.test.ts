import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InvalidQueryError, NotFoundError, StoreUnavailableError } from '#graph/model/errors.ts';
import { describeError } from '#web/data/describe-error.ts';

describe('an error', () => {
	it.each([
		[new NotFoundError('no.x'), { kind: 'notFound', id: 'no.x' }],
		[new NotFoundError('no.x', 'no.y'), { kind: 'moved', id: 'no.x', to: 'no.y' }],
		[new InvalidQueryError('q', 'too long'), { kind: 'invalid', parameter: 'q' }],
		[new StoreUnavailableError('http'), { kind: 'away' }],
		[new TypeError('Failed to fetch'), { kind: 'away' }],
		[z.string().safeParse(1).error, { kind: 'unreadable' }],
		['anything', { kind: 'unknown' }],
	])('%s is a problem that the page has words for', (error, problem) => {
		expect(describeError(error)).toStrictEqual(problem);
	});
});
