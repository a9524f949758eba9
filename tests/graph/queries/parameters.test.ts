import { expect, test } from 'vitest';
import { z } from 'zod';
import { many, whole } from '#graph/queries/parameters.ts';

const schema = z.strictObject({ kind: many(z.enum(['a', 'b'])), limit: whole(1, 5, 3) });

test.each([
	[{}, { kind: [], limit: 3 }],
	[
		{ kind: 'a', limit: '5' },
		{ kind: ['a'], limit: 5 },
	],
	[
		{ kind: ['b', 'a'], limit: 1 },
		{ kind: ['b', 'a'], limit: 1 },
	],
])('%o is read as %o', (given, read) => {
	expect(schema.parse(given)).toStrictEqual(read);
});

test.each([
	[{ kind: 'c' }, 'kind'],
	[{ limit: 0 }, 'limit'],
	[{ limit: '6' }, 'limit'],
	[{ limit: '1.5' }, 'limit'],
	[{ limit: 'many' }, 'limit'],
])('%o is refused', (given, parameter) => {
	expect(schema.safeParse(given).error?.issues.map((issue) => issue.path[0])).toStrictEqual([parameter]);
});
