import type { Finding } from '#graph/model/errors.ts';
import { LANGUAGES, type Language } from '#graph/model/language.ts';
import type { SeedNode } from '#seed/format.ts';
import { type Entry, findingAt, type SeedInput } from '#seed/input.ts';
import { textsOf } from '#seed/texts.ts';

const RULE = 'wording';
const LABEL_MAPS = ['label', 'labelFragment', 'labelOurs'] as const;
/** Languages that every label, and every description, must have. */
const LABEL_LANGUAGES: readonly Language[] = ['nb', 'da', 'en'];
const DESCRIPTION_LANGUAGES: readonly Language[] = ['nb', 'en'];

/** A repeated word, except those that may be doubled in correct sentences ("inden for for at", "that that"). */
const DOUBLED = /(?<![\p{L}\p{N}-])(?!(?:for|det|der|som|that|had)\s)(\p{L}+)\s+\1(?![\p{L}\p{N}-])/iu;

function labelFindings(node: Entry<SeedNode>): readonly Finding[] {
	const mapsWith = (lang: Language) => LABEL_MAPS.filter((map) => node.value[map]?.[lang] !== undefined);
	const missing = LABEL_LANGUAGES.filter((lang) => mapsWith(lang).length === 0);
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
	const { description } = node.value;
	const missing = description ? DESCRIPTION_LANGUAGES.filter((lang) => description[lang] === undefined) : [];
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

/** Labels and descriptions exist in the required languages, and texts are tidy. */
export function checkWording(input: SeedInput): readonly Finding[] {
	const texts = textsOf(input).flatMap(({ text, place }) => {
		const flaw = flawOf(text);
		return flaw ? [findingAt(place(), RULE, `this text ${flaw}`)] : [];
	});
	return [...input.nodes.flatMap((node) => [...labelFindings(node), ...descriptionFindings(node)]), ...texts];
}
