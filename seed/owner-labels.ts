import { quotationsOf, shingleHash, wordsOf } from './copied-text.ts';
import type { SeedInput } from './input.ts';

/** A file that the project was given: an owner's own text (`.txt`), or notes that quote the owners (`.md`). */
export interface GivenText {
	readonly name: string;
	readonly text: string;
}

/** What a check needs to know of the given texts; the texts themselves are not published. */
export interface OwnerLabelHashes {
	/** Sources known when the texts were hashed: a label from a later source cannot stand in them. */
	readonly sources: ReadonlySet<string>;
	/** Hashes of the labels that stand whole in the texts. */
	readonly labels: ReadonlySet<string>;
}

/** Columns of a table of notes that hold the words of its author, unless they give an official translation. */
const OUR_COLUMN = /^(?!.*official).*(gloss|paraphrase|our words|requires)/i;

const isOwners = ({ name }: GivenText) => name.endsWith('.txt');

/** What a text holds of the words of owners: all of it, or what it quotes. */
export function ownersWords(given: GivenText): readonly string[] {
	return isOwners(given) ? [given.text] : linesOf(given).flatMap(quotationsOf);
}

/** Normal form of a name: its words alone, without the mark of the infinitive. */
function nameOf(text: string): string {
	return wordsOf(text)
		.join(' ')
		.replace(/^å (?=.)/, '');
}

/** How notes separate the names of a list, or a name from what they say of it. */
const SEPARATORS = [/ \/ /, /;/, /,? (?:og|and) |, /, /: /, / – /, /, ch\. \d+ /];

/** A text, its parts if it is a list, and each without what stands in brackets, which is the words of the notes' author. */
function readingsOf(text: string): readonly string[] {
	const plain = text.replace(/\([^)]*\)|:? *https?:\S+/g, '');
	if (plain.trim() === '') return [];
	return [text, ...[text, plain].flatMap((one) => SEPARATORS.flatMap((mark) => one.split(mark)))];
}

/** Lines of a text; in notes, which are wrapped, a paragraph or list item is one line. */
function linesOf(given: GivenText): readonly string[] {
	const text = isOwners(given) ? given.text : given.text.replace(/\n(?=[^\n|#-])/g, ' ');
	return text.split('\n');
}

function cellsOf(lines: readonly string[]): readonly string[] {
	let head: readonly string[] = [];
	return lines.flatMap((line, i) => {
		if (!line.startsWith('|')) return [];
		const cells = line.split('|').slice(1, -1);
		if (/^\|[\s|:-]+\|$/.test(lines[i + 1] ?? '')) head = cells;
		return cells.filter((_, column) => !OUR_COLUMN.test(head[column] ?? ''));
	});
}

/** Names in a text that stand for themselves: a line, an item, a cell or a quotation. */
function wholeNames(given: GivenText): readonly string[] {
	const lines = linesOf(given);
	// "Se X" points to a page by its title.
	const plain = lines.filter((line) => !line.startsWith('|')).flatMap((line) => line.split(/(?:^\s*|\. )Se\s+/));
	const found = isOwners(given) ? plain : [...cellsOf(lines), ...plain].flatMap(readingsOf);
	return [...found, ...lines.flatMap(quotationsOf)].map(nameOf);
}

/** A function that says whether a label stands whole in the texts, and is not the beginning or a piece of a longer line. */
function wholeIn(texts: readonly GivenText[]): (label: string) => boolean {
	const owners = texts.filter(isOwners);
	const said = new Set(owners.flatMap(wholeNames));
	const noted = new Set(texts.flatMap(wholeNames));
	const lines = owners
		.flatMap(linesOf)
		.filter((line) => !/\.(\s|$)/.test(line))
		.map((line) => ({ isItem: /^\s*[•·]/.test(line), line: `${nameOf(line)} ` }));
	return (label) => {
		const name = nameOf(label);
		const isCut = lines.some(({ line, isItem }) => line.startsWith(`${name} `) || (isItem && line.includes(` ${name} `)));
		return !label.includes(' / ') && (said.has(name) || (noted.has(name) && !isCut));
	};
}

/** The owner's labels of a seed that the texts hold, as the check compares them. */
export function ownerLabelHashes(input: SeedInput, texts: readonly GivenText[]): OwnerLabelHashes {
	const isWhole = wholeIn(texts);
	const prose = texts.map(({ text }) => ` ${wordsOf(text).join(' ')} `);
	const labels = input.nodes.flatMap(({ value: { kind, label = {} } }) =>
		Object.values(label).filter((text) => {
			// The name of an organisation is whole in a sentence, too.
			return isWhole(text) || (kind === 'actor' && prose.some((words) => words.includes(` ${wordsOf(text).join(' ')} `)));
		}),
	);
	return { sources: new Set(input.sources.map(({ value }) => value.id)), labels: new Set(labels.map(ownerLabelHash)) };
}

/** The hash that stands for a label. */
export function ownerLabelHash(label: string): string {
	return shingleHash(nameOf(label));
}
