import type { Finding } from '#graph/model/errors.ts';
import { LANGUAGES, type Language } from '#graph/model/language.ts';
import type { SeedNode } from '#seed/format.ts';
import { type Entry, findingAt, type SeedInput } from '#seed/input.ts';
import { requiredLanguages } from '#seed/required-languages.ts';
import { textsOf, type WrittenText } from '#seed/texts.ts';

const RULE = 'wording';
const LABEL_MAPS = ['label', 'labelFragment', 'labelOurs'] as const;

/** A repeated word, except those that may be doubled in correct sentences ("inden for for at", "that that"). */
const DOUBLED = /(?<![\p{L}\p{N}-])(?!(?:for|det|der|som|that|had)\s)(\p{L}+)\s+\1(?![\p{L}\p{N}-])/iu;

/** Words that we do not write in a language, with the ones that we do. An owner's own words may have them. */
const OTHER_WORDS: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
	nb: [
		[/(?<!\p{L})syv(?!\p{L})/iu, 'sju'],
		[/(?<!\p{L})et av(?!\p{L})/iu, 'ett av'],
	],
	nn: [
		[/(?<!\p{L})mogenskap/iu, 'modnad'],
		[/(?<!\p{L})skjul/iu, 'gøym'],
		[/(?<!\p{L})beskriv/iu, 'skildring, skildrar'],
		[/(?<!\p{L})i slekt(?!\p{L})/iu, 'beslekta'],
	],
	da: [
		[/samsvar/iu, 'overensstemmelse'],
		[/«(?=[\p{L}\d{])|(?<=[\p{L}\d}.!?])»/u, '»…«'],
	],
};
const OWNERS_WORDS = ['label', 'labelFragment', 'shortLabel', 'altLabel'];

/** The word to write instead of one in this text, if it has one that we do not write. */
export function betterWord(text: string, lang: Language): string | undefined {
	return OTHER_WORDS[lang]?.find(([other]) => other.test(text))?.[1];
}

function wordOf({ text, path }: WrittenText): string | undefined {
	const lang = LANGUAGES.find((one) => one === path.at(-1));
	return lang && !path.some((step) => OWNERS_WORDS.some((name) => name === step)) ? betterWord(text, lang) : undefined;
}

function labelFindings(node: Entry<SeedNode>): readonly Finding[] {
	const mapsWith = (lang: Language) => LABEL_MAPS.filter((map) => node.value[map]?.[lang] !== undefined);
	const missing = requiredLanguages(node.value.kind, node.value.country).filter((lang) => mapsWith(lang).length === 0);
	const doubled = LANGUAGES.filter((lang) => mapsWith(lang).length > 1);
	return [
		...(missing.length > 0
			? [findingAt(node.at('id'), RULE, `"${node.value.id}" has no label in ${missing.join(', ')}; write it under label or labelOurs`)]
			: []),
		...doubled.map((lang) => {
			const maps = mapsWith(lang);
			return findingAt(node.at(maps.at(-1) ?? 'label', lang), RULE, `the label in ${lang} stands under ${maps.join(' and ')}; keep one`);
		}),
	];
}

function descriptionFindings(node: Entry<SeedNode>): readonly Finding[] {
	const { description, kind, country } = node.value;
	const missing = description ? requiredLanguages(kind, country).filter((lang) => description[lang] === undefined) : [];
	return missing.map((lang) => findingAt(node.at('description'), RULE, `the description is not written in ${lang}; add it`));
}

function flawOf(text: string): string | undefined {
	// A YAML block text ends with a line break of its own.
	const line = text.replace(/\n$/, '');
	if (line.trim() !== line) return 'starts or ends with a space; take it away';
	if (/[ \t\u00a0]{2}/.test(line)) return 'holds two spaces in a row; keep one';
	const doubled = DOUBLED.exec(line)?.[1];
	if (doubled !== undefined) return `says "${doubled}" twice in a row; keep one`;
	if (line.normalize('NFC') !== line) return 'holds a letter put together from two signs; type it anew';
	return undefined;
}

/** Labels and descriptions exist in the required languages, and texts are tidy and use one word for one thing. */
export function checkWording(input: SeedInput): readonly Finding[] {
	const texts = textsOf(input).flatMap(({ text, place }) => {
		const flaw = flawOf(text);
		return flaw ? [findingAt(place(), RULE, `this text ${flaw}`)] : [];
	});
	const words = textsOf(input).flatMap((text) => {
		const better = wordOf(text);
		return better ? [findingAt(text.place(), RULE, `elsewhere we write "${better}" for this`)] : [];
	});
	return [...input.nodes.flatMap((node) => [...labelFindings(node), ...descriptionFindings(node)]), ...texts, ...words];
}
