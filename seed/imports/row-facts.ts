import { EvidenceQuality } from '#graph/model/evidence.ts';
import { LANGUAGES, type LabelOrigin, type Language, LabelOrigin as Origins } from '#graph/model/language.ts';
import { type NodeKind, nodeKinds } from '#graph/model/vocabulary.ts';
import { type ColumnName, EVIDENCE_WORDS, KIND_WORDS, keyOfWord, kindOfWord, ORIGIN_WORDS } from './columns.ts';
import type { Problem, SheetRow } from './sheet.ts';

/** A value of a node in a sheet and its place in the YAML; undefined removes it. */
export interface Fact {
	readonly path: readonly [string] | readonly [string, string];
	readonly value: string | number | readonly string[] | undefined;
	/** The column that it comes from. */
	readonly column: ColumnName;
}

/** Facts of a row and problems with it. */
export interface RowFacts {
	readonly facts: readonly Fact[];
	readonly problems: readonly Problem[];
}

type Columns = ReadonlySet<ColumnName>;

const LABEL_MAPS: Readonly<Record<LabelOrigin, string>> = { owner: 'label', fragment: 'labelFragment', ours: 'labelOurs' };

function labelFacts(row: SheetRow, lang: Language, isRequired: boolean): RowFacts {
	const text = row.cell(`label.${lang}`);
	const word = row.cell(`origin.${lang}`);
	const origin = word === undefined ? undefined : keyOfWord(ORIGIN_WORDS, Origins.options, word);
	const problems: Problem[] = [];
	if (text === undefined && isRequired)
		problems.push({
			at: row.at(`label.${lang}`),
			message: `a name in ${lang} is missing; write the owner's, or a translation marked "${ORIGIN_WORDS.ours}"`,
		});
	if (text !== undefined && origin === undefined)
		problems.push({
			at: row.at(`origin.${lang}`),
			message: `say whose words the name in ${lang} is: ${Object.values(ORIGIN_WORDS).join(', ')}`,
		});
	const facts = Origins.options.map(
		(key): Fact => ({
			path: [LABEL_MAPS[key], lang],
			value: key === origin ? text : undefined,
			column: `label.${lang}`,
		}),
	);
	return { facts, problems };
}

function textFacts(row: SheetRow, columns: Columns, required: readonly Language[]): RowFacts {
	const facts = (['shortLabel', 'description'] as const).flatMap((key) =>
		LANGUAGES.flatMap((lang): readonly Fact[] => {
			const column = `${key}.${lang}` as const;
			return columns.has(column) ? [{ path: [key, lang], value: row.cell(column), column }] : [];
		}),
	);
	const isDescribed = LANGUAGES.some((lang) => row.cell(`description.${lang}`) !== undefined);
	const missing = required.filter((lang) => isDescribed && columns.has(`description.${lang}`) && !row.cell(`description.${lang}`));
	return {
		facts,
		problems: missing.map((lang) => ({ at: row.at(`description.${lang}`), message: `the description in ${lang} is missing; add it` })),
	};
}

/** A whole number above zero, else undefined. */
function count(text: string): number | undefined {
	return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

function declaredFacts(row: SheetRow): RowFacts {
	const declared = new Map<NodeKind, number>();
	const problems = (row.cell('declares') ?? '').split('|').flatMap((part): readonly Problem[] => {
		if (part.trim() === '') return [];
		const [word = '', number = ''] = part.split(':').map((half) => half.trim());
		const kind = kindOfWord(nodeKinds, word);
		const n = count(number);
		if (kind && n) declared.set(kind, n);
		return kind && n
			? []
			: [{ at: row.at('declares'), message: `"${part.trim()}" says no number of a kind; write e.g. ${KIND_WORDS.theme}: 3` }];
	});
	return { problems, facts: nodeKinds.map((kind) => ({ path: ['declares', kind], value: declared.get(kind), column: 'declares' })) };
}

function plainFacts(row: SheetRow, columns: Columns): RowFacts {
	const order = row.cell('order');
	const word = row.cell('evidence');
	const evidence = word === undefined ? undefined : keyOfWord(EVIDENCE_WORDS, EvidenceQuality.options, word);
	const problems: Problem[] = [];
	if (order !== undefined && count(order) === undefined)
		problems.push({ at: row.at('order'), message: `"${order}" is no place in an order; write 1, 2, 3 …` });
	if (columns.has('evidence') && evidence === undefined)
		problems.push({ at: row.at('evidence'), message: `say who says that it exists: ${Object.values(EVIDENCE_WORDS).join(', ')}` });
	const facts: readonly Fact[] = [
		{ path: ['country'], value: row.cell('country'), column: 'country' },
		{ path: ['order'], value: order === undefined ? undefined : count(order), column: 'order' },
		{ path: ['address'], value: row.cell('address'), column: 'address' },
		{ path: ['evidence'], value: evidence, column: 'evidence' },
	];
	return { facts: facts.filter(({ column }) => columns.has(column)), problems };
}

/** Facts of a row except its id, kind, parents and sources; a name, and a description if there is one, must be in `required`. */
export function rowFacts(row: SheetRow, columns: Columns, required: readonly Language[]): RowFacts {
	const labels = LANGUAGES.filter((lang) => columns.has(`label.${lang}`) && columns.has(`origin.${lang}`));
	const parts = [
		...labels.map((lang) => labelFacts(row, lang, required.includes(lang))),
		textFacts(row, columns, required),
		...(columns.has('declares') ? [declaredFacts(row)] : []),
		plainFacts(row, columns),
	];
	return { facts: parts.flatMap(({ facts }) => facts), problems: parts.flatMap(({ problems }) => problems) };
}
