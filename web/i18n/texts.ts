import type { Messages } from '@lingui/core';
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';
import type { Language } from '#graph/model/language.ts';
import { about } from './messages/about.ts';
import { bridges } from './messages/bridges.ts';
import { common } from './messages/common.ts';
import { compare } from './messages/compare.ts';
import { compareViews } from './messages/compare-views.ts';
import { complete } from './messages/complete.ts';
import { details } from './messages/details.ts';
import { diagram } from './messages/diagram.ts';
import { explore } from './messages/explore.ts';
import { exported } from './messages/export.ts';
import { formats } from './messages/formats.ts';
import { listTable } from './messages/list-table.ts';
import { mapping } from './messages/mapping.ts';
import { paths } from './messages/paths.ts';
import { picture } from './messages/picture.ts';
import { resourceFilters } from './messages/resource-filters.ts';
import { resources } from './messages/resources.ts';
import { suggestion } from './messages/suggestion.ts';
import { terms } from './messages/terms.ts';
import { vocabulary } from './messages/vocabulary.ts';
import { waiting } from './messages/waiting.ts';

const namespaces = {
	about,
	bridges,
	common,
	compare,
	complete,
	details,
	explore,
	export: exported,
	formats,
	listTable,
	mapping,
	paths,
	picture,
	diagram,
	resourceFilters,
	resources,
	suggestion,
	terms,
	views: compareViews,
	vocabulary,
	waiting,
} as const;

type Texts = { readonly [N in keyof typeof namespaces]: (typeof namespaces)[N]['nb'] };

type KeysOf<T, Before extends string> = {
	[K in keyof T & string]: T[K] extends string ? `${Before}${K}` : KeysOf<T[K], `${Before}${K}.`>;
}[keyof T & string];

/** `namespace:key` or `namespace:group.key`; keys of `common` have no namespace. */
export type MessageKey = { [N in keyof Texts & string]: KeysOf<Texts[N], N extends 'common' ? '' : `${N}:`> }[keyof Texts & string];

interface Nested {
	readonly [key: string]: string | Nested;
}

function compiled(messages: Nested, before: string): readonly (readonly [string, CompiledMessage])[] {
	return Object.entries(messages).flatMap(([key, text]) =>
		typeof text === 'string' ? [[`${before}${key}`, compileMessage(text)] as const] : compiled(text, `${before}${key}.`),
	);
}

/** What the page says before anything is opened; the rest is loaded with what is opened. */
const FIRST: ReadonlySet<string> = new Set<keyof Texts>([
	'common',
	'explore',
	'diagram',

	'listTable',
	'vocabulary',
	'waiting',
]);

export const MESSAGE_PARTS = ['first', 'later'] as const;
export type MessagePart = (typeof MESSAGE_PARTS)[number];

function messagesIn(lang: Language, part: MessagePart): Messages {
	return Object.fromEntries(
		Object.entries(namespaces)
			.filter(([name]) => FIRST.has(name) === (part === 'first'))
			.flatMap(([name, namespace]) => compiled(namespace[lang], name === 'common' ? '' : `${name}:`)),
	);
}

function partsIn(lang: Language) {
	return { first: messagesIn(lang, 'first'), later: messagesIn(lang, 'later') };
}

/**
 * The compiled messages of each language in two parts, or functions that fetch them. All are in memory here; a
 * production build replaces this file (web/build/language-chunks.ts) to fetch each on demand.
 */
export const texts: Readonly<Record<Language, Readonly<Record<MessagePart, Messages | (() => Promise<Messages>)>>>> = {
	nb: partsIn('nb'),
	nn: partsIn('nn'),
	da: partsIn('da'),
	en: partsIn('en'),
};
