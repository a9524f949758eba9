import type { Source } from '#graph/model/evidence.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { LANGUAGES, type Language } from '#graph/model/language.ts';
import type { Node } from '#graph/model/node.ts';
import { type NodeKind, nodeKinds } from '#graph/model/vocabulary.ts';
import type { SeedNode } from '#seed/format.ts';
import { nodesById, type SeedInput } from '#seed/input.ts';
import { requiredLanguages } from '#seed/required-languages.ts';
import {
	type ColumnName,
	EVIDENCE_WORDS,
	FILL_IN,
	IF_KNOWN,
	KIND_WORDS,
	NEW_SOURCE,
	ORIGIN_WORDS,
	SEPARATOR,
	SOURCE_WORD,
} from './columns.ts';
import { type ModelInSeed, modelInSeed, nameOf, ownerLanguage } from './model-sheet.ts';
import { type Cells, sheetText } from './sheet.ts';
import { unnamedBelow } from './unnamed.ts';

/** Rows of an empty template; untouched ones are ignored on import. */
const FIRST_ROWS: readonly (readonly [kind: NodeKind, count: number])[] = [
	['area', 3],
	['theme', 3],
	['competence', 6],
];

type Writable = Partial<Record<ColumnName, string>>;

function labelCells({ kind, country, label, labelFragment, labelOurs }: SeedNode): Cells {
	const required = requiredLanguages(kind, country);
	const cells: Writable = {};
	for (const lang of LANGUAGES) {
		const origin = label?.[lang] ? 'owner' : labelFragment?.[lang] ? 'fragment' : labelOurs?.[lang] ? 'ours' : undefined;
		const text = label?.[lang] ?? labelFragment?.[lang] ?? labelOurs?.[lang];
		if (text !== undefined) cells[`label.${lang}`] = text;
		else if (required.includes(lang)) cells[`label.${lang}`] = FILL_IN;
		if (origin) cells[`origin.${lang}`] = ORIGIN_WORDS[origin];
	}
	return cells;
}

function textCells({ kind, country, shortLabel, description }: SeedNode): Cells {
	const required = requiredLanguages(kind, country);
	const cells: Writable = {};
	for (const lang of LANGUAGES) {
		const short = shortLabel?.[lang];
		const text = description?.[lang] ?? (required.includes(lang) ? IF_KNOWN : undefined);
		if (short !== undefined) cells[`shortLabel.${lang}`] = short;
		if (text !== undefined) cells[`description.${lang}`] = text;
	}
	return cells;
}

/** Formats ids as names if unambiguous within the model, else as a name followed by its id. */
function parentNames(input: SeedInput, { members }: ModelInSeed, lang: Language): (ids: readonly NodeId[]) => string {
	const nodes = nodesById(input);
	const names = [...members.values()].flatMap(({ value }) =>
		[...new Set(LANGUAGES.map((language) => nameOf(value, language)))].map((name) => name.toLowerCase()),
	);
	function wordFor(id: NodeId): string {
		const node = nodes.get(id);
		const name = node && nameOf(node.value, lang);
		if (node === undefined || name === undefined || name.includes('|')) return id;
		const isPlain = members.has(id) && names.filter((other) => other === name.toLowerCase()).length === 1;
		return isPlain ? name : `${name} [${id}]`;
	}
	return (ids) => ids.map(wordFor).join(SEPARATOR);
}

/** A node as cells. */
export function nodeCells(node: SeedNode, wordsFor: (ids: readonly NodeId[]) => string): Cells {
	const { id, kind, partOf = [], relations = [], declares = {}, order, evidence, sources, country, address } = node;
	const more = relations.filter((relation) => relation.kind === 'partOf').map(({ to }) => to);
	return {
		id,
		kind: KIND_WORDS[kind],
		parents: wordsFor(partOf),
		moreParents: wordsFor(more),
		...labelCells(node),
		...textCells(node),
		order: order === undefined ? '' : String(order),
		declares: nodeKinds
			.flatMap((declared) => (declares[declared] === undefined ? [] : [`${KIND_WORDS[declared]}: ${declares[declared]}`]))
			.join(SEPARATOR),
		evidence: EVIDENCE_WORDS[evidence],
		sources: sources.join(SEPARATOR),
		country: country ?? '',
		address: address ?? '',
	};
}

/** A row for something unnamed, with marks in the cells that a name requires. */
function emptyCells(kind: NodeKind, country: string | undefined, parents: string): Cells {
	const lang = ownerLanguage(country);
	const cells: Writable = { kind: KIND_WORDS[kind], parents, evidence: EVIDENCE_WORDS.stated, sources: NEW_SOURCE, order: IF_KNOWN };
	for (const needed of requiredLanguages(kind, country)) {
		cells[`label.${needed}`] = FILL_IN;
		cells[`origin.${needed}`] = ORIGIN_WORDS[needed === lang ? 'owner' : 'ours'];
		cells[`description.${needed}`] = IF_KNOWN;
	}
	return cells;
}

const newSource: Cells = { id: NEW_SOURCE, kind: SOURCE_WORD, address: FILL_IN, title: FILL_IN, owner: IF_KNOWN };

function sourceCells({ id, address = '', title, owner = '' }: Source): Cells {
	return { id, kind: SOURCE_WORD, address, title, owner };
}

/** Things declared for the whole model mostly belong further down, so their parent is left for the contributor to fill in. */
function stubParent(node: Node, kind: NodeKind, model: ModelInSeed): boolean {
	const named = [...model.members.values()].filter(({ value }) => value.kind === kind);
	return node.id !== model.root.id || named.every(({ value }) => (value.partOf ?? []).every((id) => id === node.id));
}

function modelRows(input: SeedInput, model: ModelInSeed): readonly Cells[] {
	const { root, members, hierarchy } = model;
	const lang = ownerLanguage(root.country);
	const wordsFor = parentNames(input, model, lang);
	const unnamed = unnamedBelow(root, hierarchy);
	function rowsFrom(node: Node): readonly Cells[] {
		const written = members.get(node.id)?.value;
		const stubs = (unnamed.get(node.id) ?? []).flatMap(({ kind, count }) =>
			Array.from({ length: count }, () => emptyCells(kind, root.country, stubParent(node, kind, model) ? wordsFor([node.id]) : FILL_IN)),
		);
		return [
			...(written ? [nodeCells(written, wordsFor)] : []),
			...(node.id === root.id ? [newSource] : []),
			...hierarchy.childrenOf(node.id).flatMap(rowsFrom),
			...stubs,
		];
	}
	const cited = new Set([...members.values()].flatMap(({ value }) => value.sources));
	const sources = input.sources.map(({ value }) => value).filter(({ id }) => cited.has(id));
	return [...rowsFrom(root), ...sources.map(sourceCells)];
}

/** Rows for a new model. */
function firstRows(id: NodeId): readonly Cells[] {
	const country = id.split('.')[0]?.toUpperCase();
	const rows = FIRST_ROWS.flatMap(([kind, count]) => Array.from({ length: count }, () => emptyCells(kind, country, FILL_IN)));
	return [
		{ ...emptyCells('model', country, ''), id, country: FILL_IN, declares: IF_KNOWN, address: IF_KNOWN, order: '' },
		newSource,
		...rows,
	];
}

/** The sheet of a model as CSV text, or an empty one if the seed does not have the model. */
export function templateOf(input: SeedInput, id: NodeId): string {
	const model = modelInSeed(input, id);
	return sheetText(model ? modelRows(input, model) : firstRows(id));
}
