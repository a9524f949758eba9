import { expect, it } from 'vitest';
import { QUERIES, queryNames } from '#graph/queries/catalogue.ts';
import { pathParameters } from '#graph/queries/query.ts';

it('serves each path once', () => {
	const paths = queryNames.map((name) => QUERIES[name].path.replaceAll(/\{\w+\}/g, '{}'));
	expect(new Set(paths).size).toBe(paths.length);
});

it.each(queryNames)('names in the path of "%s" only parameters that it takes', (name) => {
	const { path, params } = QUERIES[name];
	expect(Object.keys(params.shape)).toStrictEqual(expect.arrayContaining([...pathParameters(path)]));
	expect(pathParameters(path)).toHaveLength(path.split('{').length - 1);
});
