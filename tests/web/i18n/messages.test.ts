import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#graph/model/language.ts';
import { betterWord } from '#seed/checks/wording.ts';
import { messagesIn, namespaceOf } from './messages-in.ts';

const WEB = join(import.meta.dirname, '../../../web');
/** A quoted string, or a template literal up to its first placeholder. */
const QUOTED = /(['"`])((?:\w+:)?[\w.]*)(?:\1|(\$\{))/g;

interface TextBoxes {
	/** Quoted strings: keys, and values of placeholders. */
	readonly whole: ReadonlySet<string>;
	/** Prefixes of template literals, e.g. `vocabulary:kind.`. */
	readonly beginnings: readonly string[];
}

function writtenInWeb(): TextBoxes {
	const found = sources().flatMap((text) => [...text.matchAll(QUOTED)]);
	return {
		whole: new Set(found.filter(([, , , blank]) => blank === undefined).map(([, , text]) => text ?? '')),
		beginnings: found.filter(([, , , blank]) => blank !== undefined).map(([, , text]) => text ?? ''),
	};
}

function sources(): readonly string[] {
	return readdirSync(WEB, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join('i18n', 'messages')))
		.map((file) => readFileSync(join(WEB, file), 'utf8'));
}

/** A message is used by its key, by a template with its prefix, or as the whole placeholder of `namespace:${…}`. */
function isUsed(key: string, { whole, beginnings }: TextBoxes): boolean {
	const namespace = namespaceOf(key);
	const isBegun = beginnings.some((beginning) => beginning.endsWith('.') && key.startsWith(beginning));
	return whole.has(key) || isBegun || (beginnings.includes(`${namespace}:`) && whole.has(key.slice(namespace.length + 1)));
}

describe('every message', () => {
	const written = writtenInWeb();

	it('is used', () => {
		expect(Object.keys(messagesIn('nb')).filter((key) => !isUsed(key, written))).toStrictEqual([]);
	});

	it('that is unused is found', () => {
		expect(isUsed('details:nobodyUsesThis', written)).toBe(false);
		expect(isUsed('details:panel', written)).toBe(true);
		expect(isUsed('vocabulary:kind.competence', written)).toBe(true);
	});

	it('uses the words of its language', () => {
		const found = LANGUAGES.flatMap((lang) =>
			Object.entries(messagesIn(lang)).flatMap(([key, message]) => {
				const better = betterWord(JSON.stringify(message), lang);
				return better === undefined ? [] : [`${lang} ${key}: write ${better}`];
			}),
		);
		expect(found).toStrictEqual([]);
		expect(betterWord('Tre samsvar', 'da')).toBe('overensstemmelse');
		expect(betterWord('«{button}»', 'da')).toBe('»…«');
	});
});
