import type { Language } from '#graph/model/language.ts';
import { about } from './messages/about.ts';
import { bridges } from './messages/bridges.ts';
import { common } from './messages/common.ts';
import { compare } from './messages/compare.ts';
import { compareViews } from './messages/compare-views.ts';
import { complete } from './messages/complete.ts';
import { details } from './messages/details.ts';
import { explore } from './messages/explore.ts';
import { exported } from './messages/export.ts';
import { listTable } from './messages/list-table.ts';
import { paths } from './messages/paths.ts';
import { picture } from './messages/picture.ts';
import { resourceWishes } from './messages/resource-wishes.ts';
import { resources } from './messages/resources.ts';
import { suggestion } from './messages/suggestion.ts';
import { vocabulary } from './messages/vocabulary.ts';
import { waiting } from './messages/waiting.ts';

const namespaces = {
	common,
	vocabulary,
	details,
	explore,
	compare,
	views: compareViews,
	bridges,
	resources,
	about,
	complete,
	resourceWishes,
	suggestion,
	listTable,
	export: exported,
	waiting,
	picture,
	paths,
} as const;

export type Texts = { readonly [N in keyof typeof namespaces]: (typeof namespaces)[N]['nb'] };

function textsIn(lang: Language): Texts {
	const texts = Object.entries(namespaces).map(([name, namespace]) => [name, namespace[lang]]);
	// Every language has the keys of bokmål: messages.ts.
	return Object.fromEntries(texts) as Texts;
}

/**
 * The texts of each language, or what fetches them. Here all are at hand;
 * in a build of the page, web/language-chunks.ts puts in place of this file one that fetches each when it is asked for.
 */
export const texts: Readonly<Record<Language, Texts | (() => Promise<Texts>)>> = {
	nb: textsIn('nb'),
	nn: textsIn('nn'),
	da: textsIn('da'),
	en: textsIn('en'),
};
