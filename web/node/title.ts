import { LANGUAGES, type LabelOrigin, type Language, type LanguageMap, localize } from '#graph/model/language.ts';

export interface Labelled {
	readonly label: LanguageMap;
	readonly labelOrigin: Readonly<Partial<Record<Language, LabelOrigin>>>;
}

export interface Title {
	readonly text: string;
	readonly lang: Language;
	readonly origin: LabelOrigin;
}

/** Readers of one of these languages can read the others. */
const SCANDINAVIAN: readonly Language[] = ['nb', 'nn', 'da'];

function titleIn(node: Labelled, lang: Language): Title {
	const found = localize(node.label, lang);
	return { ...found, origin: node.labelOrigin[found.lang] ?? 'owner' };
}

/**
 * The title of a node: the owner's words if the reader can read them, so a Danish competence stays Danish in
 * Norwegian; else our translation.
 */
export function titleOf(node: Labelled, lang: Language): Title {
	const readable = SCANDINAVIAN.includes(lang) ? SCANDINAVIAN : [lang];
	const own = Object.fromEntries(
		Object.entries(node.label).filter(([key]) => readable.some((tongue) => tongue === key && node.labelOrigin[tongue] !== 'ours')),
	);
	return Object.keys(own).length > 0 ? titleIn({ ...node, label: own }, lang) : titleIn(node, lang);
}

/** The short label in the language of the title, or else the title. */
export function shortTitleOf(node: Labelled & { readonly shortLabel?: LanguageMap | undefined }, lang: Language): Title {
	const title = titleOf(node, lang);
	return { ...title, text: node.shortLabel?.[title.lang] ?? title.text };
}

/** The label in the reader's language, if the title is in another one. */
export function translationOf(node: Labelled, lang: Language): Title | undefined {
	const text = node.label[lang];
	return text === undefined || text === titleOf(node, lang).text ? undefined : titleIn(node, lang);
}

/** The second name worth showing: the owner's words if the title is our translation, else the label in the reader's language. */
export function secondTitleOf(node: Labelled, lang: Language): Title | undefined {
	if (titleOf(node, lang).origin !== 'ours') return translationOf(node, lang);
	const owners = LANGUAGES.find((tongue) => node.label[tongue] !== undefined && node.labelOrigin[tongue] !== 'ours');
	return owners && titleIn(node, owners);
}
