import { z } from 'zod';

/** A repeatable parameter: absent is an empty list, a single value a list of one. */
export function many<T extends z.ZodType>(item: T) {
	return z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item));
}

/** A whole number within bounds, also given as text; `otherwise` is the default. */
export function whole(least: number, most: number, otherwise: number) {
	return z.coerce.number().int().min(least).max(most).default(otherwise);
}
