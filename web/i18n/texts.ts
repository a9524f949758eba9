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
import type { TextPart } from './text-parts.ts';

/** What the frame of a page and the first picture say, and what comes later: with another page, or as soon as the picture rests. */
const parts = {
	first: { common, vocabulary, explore, picture, listTable, export: exported, waiting },
	later: { details, compare, views: compareViews, bridges, resources, about, complete, resourceWishes, suggestion, paths },
} as const;

type Parts = typeof parts;
type TextsOf<P extends keyof Parts> = { readonly [N in keyof Parts[P]]: Parts[P][N] extends { readonly nb: infer T } ? T : never };
type Texts = TextsOf<'first'> & TextsOf<'later'>;

type KeysOf<T, Before extends string> = {
	[K in keyof T & string]: T[K] extends string ? `${Before}${K}` : KeysOf<T[K], `${Before}${K}.`>;
}[keyof T & string];

/** `namespace:key` or `namespace:group.key`; what is common has no namespace before it. */
export type MessageKey = { [N in keyof Texts & string]: KeysOf<Texts[N], N extends 'common' ? '' : `${N}:`> }[keyof Texts & string];

interface Nested {
	readonly [key: string]: string | Nested;
}

function compiled(texts: Nested, before: string): readonly (readonly [string, CompiledMessage])[] {
	return Object.entries(texts).flatMap(([key, text]) =>
		typeof text === 'string' ? [[`${before}${key}`, compileMessage(text)] as const] : compiled(text, `${before}${key}.`),
	);
}

function inEach(part: keyof Parts): Readonly<Record<Language, Messages | (() => Promise<Messages>)>> {
	const textsIn = (lang: Language): Messages =>
		Object.fromEntries(
			Object.entries(parts[part]).flatMap(([name, namespace]) => compiled(namespace[lang], name === 'common' ? '' : `${name}:`)),
		);
	return { nb: textsIn('nb'), nn: textsIn('nn'), da: textsIn('da'), en: textsIn('en') };
}

/**
 * Both parts of the texts of each language by their keys, or what fetches them. Here all are at hand;
 * in a build of the page, web/language-chunks.ts puts in place of this file one that fetches each when it is asked for.
 */
export const texts = { first: inEach('first'), later: inEach('later') } as const satisfies Record<TextPart, unknown>;
