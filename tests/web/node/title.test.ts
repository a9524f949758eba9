import { describe, expect, it } from 'vitest';
import { type Labelled, secondTitleOf, titleOf, translationOf } from '#web/node/title.ts';

const danish: Labelled = {
	label: { da: 'Styring og samarbejde', nb: 'Styring og samarbeid', en: 'Management and cooperation' },
	labelOrigin: { da: 'owner', nb: 'ours', en: 'ours' },
};
const english: Labelled = { label: { en: 'strategy formulation', nb: 'Strategiutforming' }, labelOrigin: { en: 'owner', nb: 'ours' } };

describe('the title of a node', () => {
	it('is the owner’s for readers of a Scandinavian language', () => {
		expect(titleOf(danish, 'nb')).toStrictEqual({ text: 'Styring og samarbejde', lang: 'da', origin: 'owner' });
		expect(translationOf(danish, 'nb')).toStrictEqual({ text: 'Styring og samarbeid', lang: 'nb', origin: 'ours' });
	});

	it('is our translation for other readers, with the owner’s title beside it', () => {
		expect(titleOf(danish, 'en')).toStrictEqual({ text: 'Management and cooperation', lang: 'en', origin: 'ours' });
		expect(secondTitleOf(danish, 'en')).toStrictEqual({ text: 'Styring og samarbejde', lang: 'da', origin: 'owner' });
		expect(titleOf(english, 'nb')).toStrictEqual({ text: 'Strategiutforming', lang: 'nb', origin: 'ours' });
	});

	it('has no characters that cannot be seen, and is not one that holds nothing else', () => {
		const label = { nb: '\u200b', nn: 'kompetanse\u00adutvikling' };
		expect(titleOf({ label, labelOrigin: {} }, 'nb')).toStrictEqual({ text: 'kompetanseutvikling', lang: 'nn', origin: 'owner' });
	});

	it('needs no second title if it says everything', () => {
		expect(secondTitleOf(danish, 'da')).toBeUndefined();
	});
});
