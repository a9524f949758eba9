import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#graph/model/language.ts';
import { translator } from '#web/i18n/i18n.ts';
import { messagesIn } from './messages-in.ts';

const bokmaal = messagesIn('nb');

/** Placeholder names of a compiled message. */
function blanks(message: unknown): readonly string[] {
	const found = new Set<string>();
	function collect(token: unknown): void {
		if (!Array.isArray(token)) return;
		const [name, , choices] = token;
		if (typeof name === 'string') found.add(name);
		for (const choice of Object.values(choices ?? {})) if (Array.isArray(choice)) choice.forEach(collect);
	}
	if (Array.isArray(message)) message.forEach(collect);
	return [...found].sort();
}

describe.each(LANGUAGES)('the messages in %s', (lang) => {
	const messages = messagesIn(lang);

	it('have every key of bokmål', () => {
		expect(Object.keys(messages).sort()).toStrictEqual(Object.keys(bokmaal).sort());
		expect(Object.entries(messages).filter(([, message]) => JSON.stringify(message).replaceAll(/[^\p{L}]/gu, '') === '')).toStrictEqual([]);
	});

	it('have the same placeholders as bokmål', () => {
		const other = Object.entries(messages).filter(([key, message]) => blanks(message).join() !== blanks(bokmaal[key]).join());
		expect(other.map(([key]) => key)).toStrictEqual([]);
	});
});

describe('a message', () => {
	it('has its values, and the plural of its language', () => {
		const say = translator('en');
		expect([0, 1, 2].map((count) => say('views:mappings', { count }))).toStrictEqual(['no mappings', '1 mapping', '2 mappings']);
		expect(say('diagram:showAgain', { label: 'Strategy' })).toBe('Show Strategy again');
	});
});
