import type { z } from 'zod';
import { Language } from '#graph/model/language.ts';

/** Parameters that every page has. */
export const pageParameters = { lang: one(Language) } as const;
export type PageSearch = SearchOf<typeof pageParameters>;

/** What stands in the address for one name: a text, or several where the name is repeated. */
export type RawValue = string | readonly string[];
export type RawSearch = Readonly<Record<string, unknown>>;

interface ParameterReading<T> {
	readonly value: T | undefined;
	readonly dropped: readonly string[];
}

/** One name of the query string, and how its text becomes a value. What it does not know it drops and names. */
export interface Parameter<T> {
	read(raw: RawValue): ParameterReading<T>;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

export type SearchOf<P extends Parameters> = {
	readonly [K in keyof P]?: (P[K] extends Parameter<infer T> ? T : never) | undefined;
};

export interface DroppedParameter {
	readonly parameter: string;
	readonly value: string;
}

/** A parameter with one value. */
export function one<S extends z.ZodType>(schema: S): Parameter<z.output<S>> {
	return {
		read(raw) {
			const text = typeof raw === 'string' ? raw : (raw[0] ?? '');
			const parsed = schema.safeParse(text);
			return parsed.success ? { value: parsed.data, dropped: [] } : { value: undefined, dropped: [text] };
		},
	};
}

/** A parameter with several values, repeated or joined by commas; an empty list is no parameter. */
export function list<S extends z.ZodType>(schema: S): Parameter<readonly z.output<S>[]> {
	return {
		read(raw) {
			const texts = [...new Set([raw].flat().flatMap((text) => text.split(',')))].filter((text) => text !== '');
			const parsed = texts.map((text) => ({ text, result: schema.safeParse(text) }));
			const known = parsed.flatMap(({ result }) => (result.success ? [result.data] : []));
			return {
				value: known.length > 0 ? known : undefined,
				dropped: parsed.filter(({ result }) => !result.success).map(({ text }) => text),
			};
		},
	};
}

function isRawValue(value: unknown): value is RawValue {
	return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

/** Reads the parameters of a page. Names and values that it does not know are dropped and reported, never an error. */
export function readSearch<P extends Parameters>(
	parameters: P,
	raw: RawSearch,
): { readonly search: SearchOf<P>; readonly dropped: readonly DroppedParameter[] } {
	const search: Record<string, unknown> = {};
	const dropped: DroppedParameter[] = [];
	for (const [name, value] of Object.entries(raw)) {
		if (!isRawValue(value)) continue;
		const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
		const reading = parameter?.read(value) ?? { value: undefined, dropped: [[value].flat().join(',')] };
		if (reading.value !== undefined) search[name] = reading.value;
		dropped.push(...reading.dropped.map((text) => ({ parameter: name, value: text })));
	}
	// Every name was read by the parameter of that name, so the record has the type that the parameters say.
	return { search: search as SearchOf<P>, dropped };
}

/** The parameters of a query string as they stand there; a repeated name gives a list. */
export function parseQueryString(text: string): RawSearch {
	const raw: Record<string, string | string[]> = {};
	const pairs = new URLSearchParams(text);
	for (const name of new Set(pairs.keys())) {
		const values = pairs.getAll(name);
		raw[name] = values.length === 1 ? (values[0] ?? '') : values;
	}
	return raw;
}

function readable(value: string): string {
	return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+');
}

/** A query string that people can read: plain values, lists joined by commas, nothing empty; one state has one string. */
export function toQueryString(search: RawSearch): string {
	const pairs = Object.entries(search)
		.filter((pair): pair is [string, RawValue] => isRawValue(pair[1]) && pair[1].length > 0)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => `${readable(name)}=${readable([value].flat().join(','))}`);
	return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
