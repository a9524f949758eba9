import { localize } from '#graph/model/language.ts';
import { nodeKinds } from '#graph/model/vocabulary.ts';
import type { EvidenceShares, SeedReport } from './report.ts';

type Row = readonly (string | number)[];

/** Columns are as wide as their widest cell; numbers are right-aligned. */
function table(head: readonly string[], rows: readonly Row[]): readonly string[] {
	const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => String(row[i] ?? '').length)));
	const line = (row: Row) =>
		row
			.map((cell, i) => (typeof cell === 'number' || cell === '-' ? String(cell).padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
			.join('  ')
			.trimEnd();
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

function modelRows({ models }: SeedReport): readonly Row[] {
	return models.flatMap(({ id, declares, sourced, missing }) =>
		nodeKinds
			.filter((kind) => declares[kind] !== undefined || sourced[kind] !== undefined)
			.map((kind) => [id, kind, declares[kind] ?? '-', sourced[kind] ?? 0, missing[kind] ?? '-']),
	);
}

function percent({ count, share }: EvidenceShares['stated']): string {
	return `${count} (${Math.round(share * 100)} %)`;
}

function evidenceRow(name: string, { stated, secondary, editorial }: EvidenceShares): Row {
	return [name, percent(stated), percent(secondary), percent(editorial)];
}

function pairRows({ pairs }: SeedReport): readonly Row[] {
	return pairs.map(({ models, mappings, noCounterpart, cannotAssess }) => [
		models.join(' – '),
		mappings.exactMatch,
		mappings.closeMatch,
		mappings.narrowMatch,
		mappings.broadMatch,
		mappings.relatedMatch,
		noCounterpart,
		cannotAssess,
	]);
}

/** The report as lines of text. */
export function reportLines(report: SeedReport): readonly string[] {
	return [
		`${report.nodes} nodes, ${report.relations} relations, ${report.sources} sources, ${report.mappings} mappings, ${report.assessments} assessments`,
		'',
		...report.models.map(({ id, label }) => `${id}: ${localize(label, 'nb').text}`),
		'',
		...table(['model', 'kind', 'declared', 'sourced', 'missing'], modelRows(report)),
		'',
		...table(
			['evidence', 'stated', 'secondary', 'editorial'],
			[evidenceRow('nodes', report.evidence.nodes), evidenceRow('relations', report.evidence.relations)],
		),
		'',
		...table(['models', 'exact', 'close', 'narrow', 'broad', 'related', 'no counterpart', 'cannot be assessed'], pairRows(report)),
	];
}
