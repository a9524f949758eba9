import { describe, expect, it } from 'vitest';
import { firstLanguage } from '#web/i18n/first-language.ts';

describe('the first language', () => {
	it.each([
		[['nb-NO', 'en'], 'nb'],
		[['no'], 'nb'],
		[['nn'], 'nn'],
		[['sv', 'da-DK', 'en'], 'da'],
		[['en-GB', 'nb'], 'en'],
		[['fr'], 'en'],
		[[], 'en'],
	] as const)('of %j is %s', (wished, language) => {
		expect(firstLanguage(wished)).toBe(language);
	});
});
