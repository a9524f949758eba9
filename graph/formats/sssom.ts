import type { NodeId } from '#graph/model/ids.ts';
import type { Mapping } from '#graph/model/relation.ts';

/** A mapping set with its metadata; texts are in the language of the user who saves it. */
export interface SssomSet {
	/** URL at which this set can be viewed again. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** Base URL of node identifiers, e.g. `https://…/?selected=`; the file uses a prefix for it. */
	readonly nodes: string;
	readonly rows: readonly SssomRow[];
}

export interface SssomEnd {
	readonly id: NodeId;
	readonly label: string;
	readonly model: NodeId;
}

interface SssomFacts {
	readonly subject: SssomEnd;
	readonly comment: string;
	readonly author: string;
	readonly date: string;
}

/** A mapping, or the finding that the subject has no counterpart in a model. */
export type SssomRow =
	| (SssomFacts & {
			readonly kind: 'mapping';
			readonly object: SssomEnd;
			readonly mapping: Pick<Mapping, 'kind' | 'justification' | 'confidence' | 'reviewed' | 'basis'>;
	  })
	| (SssomFacts & { readonly kind: 'noTermFound'; readonly model: NodeId });

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

const PREFIXES = {
	skos: 'http://www.w3.org/2004/02/skos/core#',
	semapv: 'https://w3id.org/semapv/vocab/',
	sssom: 'https://w3id.org/sssom/',
} as const;

const COLUMNS = [
	'subject_id',
	'subject_label',
	'predicate_id',
	'object_id',
	'object_label',
	'mapping_justification',
	'subject_source',
	'object_source',
	'author_label',
	'mapping_date',
	'confidence',
	'comment',
] as const;

type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

/**
 * SSSOM/TSV 1.0 (https://w3id.org/sssom/spec): a YAML header in comments, then one row for each mapping. A concept
 * without a counterpart is a row with `sssom:NoTermFound`; concepts that are not or cannot be assessed have no row, since
 * nothing is claimed about them.
 */
export function toSssom(set: SssomSet): string {
	const table = [COLUMNS.join('\t'), ...set.rows.map((row) => line(cellsOf(row)))];
	return `${[...header(set), ...table].join('\n')}\n`;
}

function header({ id, title, description, nodes }: SssomSet): readonly string[] {
	const prefixes = { kg: nodes, ...PREFIXES };
	return [
		'#sssom_version: "1.0"',
		`#mapping_set_id: ${quoted(id)}`,
		`#mapping_set_title: ${quoted(title)}`,
		`#mapping_set_description: ${quoted(description)}`,
		`#license: ${quoted(LICENSE)}`,
		'#curie_map:',
		...Object.entries(prefixes).map(([prefix, address]) => `#  ${prefix}: ${quoted(address)}`),
	];
}

/** A double-quoted YAML string, which accepts JSON escapes. */
function quoted(text: string): string {
	return JSON.stringify(text);
}

function cellsOf(row: SssomRow): Cells {
	const common = {
		subject_id: `kg:${row.subject.id}`,
		subject_label: row.subject.label,
		subject_source: `kg:${row.subject.model}`,
		author_label: escaped(row.author),
		mapping_date: row.date,
		comment: row.comment,
	};
	if (row.kind === 'noTermFound') {
		return {
			...common,
			predicate_id: 'skos:closeMatch',
			object_id: 'sssom:NoTermFound',
			mapping_justification: 'semapv:ManualMappingCuration',
			object_source: `kg:${row.model}`,
		};
	}
	const { mapping, object } = row;
	return {
		...common,
		predicate_id: `skos:${mapping.kind}`,
		object_id: `kg:${object.id}`,
		object_label: object.label,
		mapping_justification: mapping.justification,
		object_source: `kg:${object.model}`,
		confidence: String(mapping.confidence),
	};
}

/** Multi-valued slots are separated by bars, so a bar within a value must be escaped. */
function escaped(text: string): string {
	return text.replaceAll('|', '\\|');
}

function line(cells: Cells): string {
	return COLUMNS.map((column) => cell(cells[column] ?? '')).join('\t');
}

/** Quotes a cell that holds a tab, line break or quote, as in CSV. */
function cell(text: string): string {
	return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
