import type { Finding } from '#graph/model/errors.ts';
import { LANGUAGES, type Language } from '#graph/model/language.ts';
import { findingAt, type SeedInput } from '#seed/input.ts';
import { textsOf } from '#seed/texts.ts';

/** Texts of our own; labels are the owner's words and may be in any language. */
const OWN_TEXTS = ['description', 'remark', 'note', 'comment', 'reason', 'caption', 'opens'];

/** Function words found in almost every sentence of a language. Words that both languages share are ignored when comparing two. */
const SMALL_WORDS: Record<Language, readonly string[]> = {
	nb: ['av', 'er', 'ikke', 'hva', 'noe', 'noen', 'fra', 'å', 'blir', 'bare', 'mellom', 'etter', 'slik', 'som', 'og', 'hvordan'],
	nn: [
		'av',
		'er',
		'ikkje',
		'kva',
		'noko',
		'nokon',
		'frå',
		'å',
		'blir',
		'berre',
		'mellom',
		'etter',
		'slik',
		'som',
		'og',
		'korleis',
		'dei',
		'eit',
	],
	da: ['af', 'er', 'ikke', 'hvad', 'noget', 'nogen', 'fra', 'bliver', 'mellem', 'efter', 'sådan', 'som', 'og', 'hvordan'],
	en: ['of', 'is', 'not', 'what', 'from', 'only', 'between', 'after', 'such', 'which', 'and', 'the', 'how', 'with', 'are'],
};

/** A single word of another language may be a name. */
const LEAST = 2;
/** Titles are short, and shown as being in the language of their source. */
const LEAST_IN_TITLE = 1;

function readsLike(text: string, lang: Language, least = LEAST): Language | undefined {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const count = (of: Language, not: Language) =>
		words.filter((word) => SMALL_WORDS[of].includes(word) && !SMALL_WORDS[not].includes(word)).length;
	return LANGUAGES.find((other) => other !== lang && count(other, lang) >= least && count(lang, other) === 0);
}

/** Our texts are in the language that they are filed under, and titles in that of their source, judging by function words. */
export function checkLanguage(input: SeedInput): readonly Finding[] {
	const texts = textsOf(input).flatMap(({ text, path, place }) => {
		const lang = LANGUAGES.find((one) => one === path.at(-1));
		if (lang === undefined || !OWN_TEXTS.includes(String(path.at(-2)))) return [];
		const other = readsLike(text, lang);
		return other === undefined
			? []
			: [findingAt(place(), 'language', `this reads like ${other}, but stands under ${lang}; move or translate it`)];
	});
	const titles = input.sources.flatMap(({ value: { title, language }, at }) => {
		const lang = LANGUAGES.find((one) => one === language);
		const other = lang && readsLike(title, lang, LEAST_IN_TITLE);
		// English names stand in titles of every language.
		return other === undefined || other === 'en'
			? []
			: [findingAt(at('title'), 'language', `this reads like ${other}, but the source is in ${lang}; give its own title or translate`)];
	});
	return [...texts, ...titles];
}
