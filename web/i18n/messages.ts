import type { Language } from '#graph/model/language.ts';

interface Texts {
	readonly [key: string]: string | Texts;
}

/** The same keys, with texts of any wording. */
type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };

/** Texts of one namespace. Bokmål says which there are; a language that lacks one does not compile. */
export function messages<const T extends Texts>(
	texts: { readonly nb: T } & { readonly [L in Exclude<Language, 'nb'>]: NoInfer<Translation<T>> },
) {
	return texts;
}
