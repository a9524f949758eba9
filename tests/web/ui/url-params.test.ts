import { assert, constantFrom, option, property, record, string, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { list, one, parseQueryString, readSearch, toQueryString } from '#web/ui/url-params.ts';

const SHAPES = ['round', 'square', 'flat'] as const;
const parameters = { shape: one(z.enum(SHAPES)), shapes: list(z.enum(SHAPES)), q: one(z.string().min(1)) };

describe('search parameters', () => {
	it('accept comma-separated and repeated lists, without duplicates', () => {
		const raw = parseQueryString('?shapes=round,flat&shapes=round&shape=flat');
		expect(readSearch(parameters, raw)).toStrictEqual({ search: { shapes: ['round', 'flat'], shape: 'flat' }, dropped: [] });
	});

	it('keep known values and report dropped ones', () => {
		const raw = parseQueryString('?shapes=round,oval&shape=oval&colour=red&q=');
		expect(readSearch(parameters, raw)).toStrictEqual({
			search: { shapes: ['round'] },
			dropped: [
				{ parameter: 'shapes', value: 'oval' },
				{ parameter: 'shape', value: 'oval' },
				{ parameter: 'colour', value: 'red' },
				{ parameter: 'q', value: '' },
			],
		});
	});

	it('do not mistake properties of Object for parameters', () => {
		expect(readSearch(parameters, parseQueryString('?toString=1&__proto__=2')).search).toStrictEqual({});
	});

	it('are readable, sorted and without empty values', () => {
		expect(toQueryString({ shapes: ['round', 'flat'], q: 'æ & ø', a: 'x:y:z', shape: undefined, none: [] })).toBe(
			'?a=x:y:z&q=%C3%A6+%26+%C3%B8&shapes=round,flat',
		);
		expect(toQueryString({})).toBe('');
	});

	it('round-trip', () => {
		const searches = record(
			{
				shape: constantFrom(...SHAPES),
				shapes: uniqueArray(constantFrom(...SHAPES), { minLength: 1 }),
				q: string({ minLength: 1, unit: 'grapheme' }),
			},
			{ requiredKeys: [] },
		);
		assert(
			property(option(searches, { nil: {} }), (search) => {
				expect(readSearch(parameters, parseQueryString(toQueryString(search)))).toEqual({ search, dropped: [] });
			}),
		);
	});
});
