import type { z } from 'zod';
import { Language } from '#graph/model/language.ts';

/** Parameters of every page. */
export const pageParameters = { lang: one(Language) } as const;
export type PageSearch = SearchOf<typeof pageParameters>;

/** A raw parameter value; an array if the name is repeated. */
export type RawValue = string | readonly string[];
export type RawSearch = Readonly<Record<string, unknown>>;

interface ParameterReading<T> {
	readonly value: T | undefined;
	readonly dropped: readonly string[];
}

/** Parses one parameter. Unknown values are dropped and reported. */
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

/** A single-valued parameter. */
export function one<S extends z.ZodType>(schema: S): Parameter<z.output<S>> {
	return {
		read(raw) {
			const text = typeof raw === 'string' ? raw : (raw[0] ?? '');
			const parsed = schema.safeParse(text);
			return parsed.success ? { value: parsed.data, dropped: [] } : { value: undefined, dropped: [text] };
		},
	};
}

/** A list parameter, repeated or comma-separated; an empty list counts as absent. */
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

/** Parses the parameters of a page. Unknown names and values are dropped and reported, never an error. */
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
	// Each name was read by its own parameter, so the record has the declared type.
	return { search: search as SearchOf<P>, dropped };
}

/** Raw parameters of a query string; a repeated name gives a list. */
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

/** A readable, canonical query string: plain values, comma-separated lists, sorted names, nothing empty. */
export function toQueryString(search: RawSearch): string {
	const pairs = Object.entries(search)
		.filter((pair): pair is [string, RawValue] => isRawValue(pair[1]) && pair[1].length > 0)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => `${readable(name)}=${readable([value].flat().join(','))}`);
	return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
