import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type SssomRow, toSssom } from '#graph/formats/sssom.ts';
import { NodeId } from '#graph/model/ids.ts';
import { isMapping } from '#graph/model/relation.ts';
import { aMapping } from '#tests/support/nodes.ts';

const no = NodeId.parse('no.m');
const dk = NodeId.parse('dk.m');
const subject = { id: NodeId.parse('no.m.t2'), label: 'Styring og strategi', model: no };
const facts = { subject, comment: 'Begge handler om «det "samme"».\nMen ikke helt.', author: 'Test | Ing', date: '2026-01-01' };

function mappingRow(): SssomRow {
	const mapping = aMapping('no.m.t2', 'closeMatch', 'dk.m.o4');
	if (!isMapping(mapping)) throw new TypeError('a close match is a mapping');
	return { ...facts, kind: 'mapping', object: { id: NodeId.parse('dk.m.o4'), label: 'Strategi\tog udvikling', model: dk }, mapping };
}

const rows: readonly SssomRow[] = [mappingRow(), { ...facts, kind: 'noTermFound', model: dk, comment: 'Ingen ligner.' }];
const set = {
	id: 'https://example.org/sammenlign/no.m/dk.m?status=matched',
	title: 'Norge og "Danmark": #1',
	description: 'Vår vurdering.',
	nodes: 'https://example.org/?selected=',
	rows,
};

/** The header as YAML, and the rows as records of cells. */
function read(text: string) {
	const lines = text.split('\n');
	const header = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1));
	return { header: parse(header.join('\n')), table: lines.slice(header.length).join('\n') };
}

test('begins with a YAML header that names the set, its licence and every prefix', () => {
	expect(read(toSssom(set)).header).toStrictEqual({
		sssom_version: '1.0',
		mapping_set_id: set.id,
		mapping_set_title: set.title,
		mapping_set_description: set.description,
		license: 'https://creativecommons.org/licenses/by/4.0/',
		curie_map: {
			kg: set.nodes,
			skos: 'http://www.w3.org/2004/02/skos/core#',
			semapv: 'https://w3id.org/semapv/vocab/',
			sssom: 'https://w3id.org/sssom/',
		},
	});
});

test('writes a row for each mapping and for each concept without a counterpart', () => {
	const { table } = read(toSssom(set));
	expect(table).toBe(
		[
			'subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tsubject_source\tobject_source\tauthor_label\tmapping_date\tconfidence\tcomment',
			'kg:no.m.t2\tStyring og strategi\tskos:closeMatch\tkg:dk.m.o4\t"Strategi\tog udvikling"\tsemapv:ManualMappingCuration\tkg:no.m\tkg:dk.m\tTest \\| Ing\t2026-01-01\t0.7\t"Begge handler om «det ""samme""».\nMen ikke helt."',
			'kg:no.m.t2\tStyring og strategi\tskos:closeMatch\tsssom:NoTermFound\t\tsemapv:ManualMappingCuration\tkg:no.m\tkg:dk.m\tTest \\| Ing\t2026-01-01\t\tIngen ligner.',
			'',
		].join('\n'),
	);
});

test('has in every row what the standard requires, as identifiers whose prefix the header explains', () => {
	const { header, table } = read(toSssom({ ...set, rows: rows.map((row) => ({ ...row, comment: 'Kort.' })) }));
	const [columns = [], ...records] = table
		.trim()
		.split('\n')
		.map((line) => line.replace(/"[^"]*"/g, 'quoted').split('\t'));
	for (const name of ['subject_id', 'predicate_id', 'object_id', 'mapping_justification']) {
		const column = columns.indexOf(name);
		for (const record of records) expect(Object.keys(header.curie_map)).toContain(record[column]?.split(':')[0]);
	}
	expect(new Set(records.map((record) => record.length))).toStrictEqual(new Set([columns.length]));
});
