import type { EvidenceQuality } from '#graph/model/evidence.ts';
import { LANGUAGES, type LabelOrigin, type Language } from '#graph/model/language.ts';
import { type NodeKind, STRUCTURE_KINDS } from '#graph/model/vocabulary.ts';

/** Separates several values in one cell. */
export const SEPARATOR = ' | ';
/** Marks a cell that must be filled in, and one that may stay empty; both count as empty. */
export const FILL_IN = '(fyll inn)';
export const IF_KNOWN = '(om kjent)';
/** Stands for a source that is not in the registry yet. */
export const NEW_SOURCE = 'ny';
/** The kind of a row that describes a source. */
export const SOURCE_WORD = 'kilde';

const LANGUAGE_WORDS: Readonly<Record<Language, string>> = { nb: 'bokmål', nn: 'nynorsk', da: 'dansk', en: 'engelsk' };

/** Names of node kinds in the sheet; the names used in code are accepted as well. */
export const KIND_WORDS: Readonly<Record<NodeKind, string>> = {
	model: 'modell',
	level: 'nivå',
	area: 'område',
	theme: 'tema',
	group: 'gruppe',
	competence: 'kompetanse',
	role: 'rolle',
	stage: 'trinn',
	strategy: 'styringsdokument',
	goal: 'mål',
	programme: 'kompetansetiltak',
	event: 'arrangement',
	resource: 'ressurs',
	actor: 'aktør',
	document: 'dokument',
	idea: 'idé',
};

/** Words of sheets that were handed out before; they are still read. */
const FORMER_KIND_WORDS: typeof KIND_WORDS = { ...KIND_WORDS, area: 'hovedtema', theme: 'underkategori', idea: 'begrep' };

export const ORIGIN_WORDS: Readonly<Record<LabelOrigin, string>> = { owner: 'eier', ours: 'vår', fragment: 'utdrag' };
export const EVIDENCE_WORDS: Readonly<Record<EvidenceQuality, string>> = { stated: 'eier', secondary: 'andre', editorial: 'vår' };

/** A column: its name in code, and its heading in the sheet. */
interface Column {
	readonly name: ColumnName;
	readonly heading: string;
}
type PerLanguage = 'label' | 'origin' | 'shortLabel' | 'description';
export type ColumnName =
	| 'id'
	| 'kind'
	| 'parents'
	| 'moreParents'
	| `${PerLanguage}.${Language}`
	| 'country'
	| 'declares'
	| 'order'
	| 'evidence'
	| 'sources'
	| 'address'
	| 'title'
	| 'owner';

const words = (table: Readonly<Record<string, string>>) => Object.values(table).join(', ');

/** Columns from left to right. */
export const COLUMNS: readonly Column[] = [
	{ name: 'id', heading: 'Id (la stå; tom for nye rader)' },
	{ name: 'kind', heading: `Slag (${[...STRUCTURE_KINDS.map((kind) => KIND_WORDS[kind]), SOURCE_WORD].join(', ')})` },
	{ name: 'parents', heading: 'Hører til (navn; flere skilles med |)' },
	...LANGUAGES.flatMap((lang): readonly Column[] => [
		{ name: `label.${lang}`, heading: `Navn på ${LANGUAGE_WORDS[lang]}` },
		{ name: `origin.${lang}`, heading: `Hvem har skrevet navnet på ${LANGUAGE_WORDS[lang]} (${words(ORIGIN_WORDS)})` },
	]),
	...LANGUAGES.map((lang): Column => ({ name: `shortLabel.${lang}`, heading: `Kort navn på ${LANGUAGE_WORDS[lang]}` })),
	...LANGUAGES.map((lang): Column => ({ name: `description.${lang}`, heading: `Beskrivelse med egne ord på ${LANGUAGE_WORDS[lang]}` })),
	{ name: 'order', heading: 'Rekkefølge (1, 2, 3 …)' },
	{ name: 'declares', heading: 'Eieren sier at det er (f.eks. tema: 3 | kompetanse: 9)' },
	{ name: 'evidence', heading: `Hvem sier at den finnes (${words(EVIDENCE_WORDS)})` },
	{ name: 'sources', heading: 'Kilder (id-en til rader av slaget kilde; flere skilles med |)' },
	{ name: 'moreParents', heading: 'Hører også til, med egen begrunnelse (flytt til «Hører til» når kilden sier det)' },
	{ name: 'country', heading: 'Land (NO, DK …)' },
	{ name: 'address', heading: 'Nettadresse' },
	{ name: 'title', heading: 'Bare kilder: tittel' },
	{ name: 'owner', heading: 'Bare kilder: eier' },
];

export function columnNamed(name: string): ColumnName | undefined {
	return COLUMNS.find((column) => column.name === name)?.name;
}

/** The key for a word in one of the tables above; the key itself is accepted as well. */
export function keyOfWord<K extends string>(table: Readonly<Record<K, string>>, keys: readonly K[], word: string): K | undefined {
	const wanted = word.toLowerCase();
	return keys.find((key) => table[key] === wanted || key.toLowerCase() === wanted);
}

/** The kind for its word in a sheet, new or old. */
export function kindOfWord<K extends NodeKind>(kinds: readonly K[], word: string): K | undefined {
	return keyOfWord(KIND_WORDS, kinds, word) ?? keyOfWord(FORMER_KIND_WORDS, kinds, word);
}
