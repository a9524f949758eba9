import { z } from 'zod';

/** A parameter that may be repeated: absent is none, one is a list of one. */
export function many<T extends z.ZodType>(item: T) {
	return z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item));
}

/** A whole number between two bounds, also when it comes as text. */
export function whole(least: number, most: number, otherwise: number) {
	return z.coerce.number().int().min(least).max(most).default(otherwise);
}
