import type { Messages } from '@lingui/core';
import type { Language } from '#graph/model/language.ts';
import { texts } from '#web/i18n/texts.ts';

/** All messages of a language; outside of a build they are in memory. */
export function messagesIn(lang: Language): Messages {
	const { first, later } = texts[lang];
	if (typeof first === 'function' || typeof later === 'function') throw new TypeError('texts are fetched in a build of the page alone');
	return { ...first, ...later };
}

/** The namespace of a key; keys of `common` have none. */
export function namespaceOf(key: string): string {
	return key.includes(':') ? (key.split(':')[0] ?? '') : 'common';
}
