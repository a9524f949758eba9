import type { Finding } from '#graph/model/errors.ts';
import { findingAt, type SeedInput } from '#seed/input.ts';
import { textsOf } from '#seed/texts.ts';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u;

/** Norwegian and Danish phone numbers as usually written; eight digits without a break could be anything. */
const PHONES = [
	/(?<![\p{L}\p{N}])(?:\+|00)\d{2}(?:[\s-]?\d){8,10}(?!\d)/u,
	/(?<![\p{L}\p{N}])(?:tlf|telefon|mobil|phone)\.?:?\s*\d(?:\s?\d){7}(?!\d)/iu,
	/(?<![\p{L}\p{N}.,-])\d{2}(?:\s\d{2}){3}(?![\p{N}]|\s\d)/u,
	/(?<![\p{L}\p{N}.,-])\d{3}\s\d{2}\s\d{3}(?![\p{N}]|\s\d)/u,
];

/** Digits in a web address or a UUID call nobody, even where a text cites one. */
const NO_PHONES = /https?:\/\/\S+|(?<![\p{L}\p{N}])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\p{L}\p{N}])/giu;

function personalData(text: string): string | undefined {
	const email = EMAIL.exec(text)?.[0];
	if (email !== undefined) return `the e-mail address ${email}`;
	const phone = PHONES.map((pattern) => pattern.exec(text.replace(NO_PHONES, ''))?.[0]).find((found) => found !== undefined);
	return phone === undefined ? undefined : `the phone number ${phone.trim()}`;
}

/** No e-mail addresses or phone numbers. */
export function checkPersonalData(input: SeedInput): readonly Finding[] {
	return textsOf(input).flatMap(({ text, place }) => {
		const found = personalData(text);
		return found ? [findingAt(place(), 'personal-data', `this text holds ${found}; take it away`)] : [];
	});
}
