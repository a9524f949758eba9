import type { Language } from '#graph/model/language.ts';

interface MessageTree {
	readonly [key: string]: string | MessageTree;
}

type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };

/** The messages of one namespace. Bokmål defines the keys; a language that lacks one does not compile. */
export function messages<const T extends MessageTree>(
	translations: { readonly nb: T } & { readonly [L in Exclude<Language, 'nb'>]: NoInfer<Translation<T>> },
) {
	return translations;
}
