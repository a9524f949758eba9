import { Assessment } from '#graph/model/assessment.ts';
import { Source } from '#graph/model/evidence.ts';
import { Node } from '#graph/model/node.ts';
import { Relation } from '#graph/model/relation.ts';
import { kindOfType } from './cypher.ts';
import { fromProperties, type Properties } from './properties.ts';

/** Parses rows from Neo4j at the border. A row that does not fit was not written by a load. */

type Row = Readonly<Record<string, unknown>>;

function propertiesOf(value: unknown): Properties {
	// The driver returns Neo4j maps as plain objects.
	return value as Properties;
}

export function toNode(value: unknown): Node {
	return Node.parse(fromProperties(propertiesOf(value)));
}

/** A relation from its properties, type and ends. */
export function toRelation(value: unknown): Relation {
	const { type, ...rest } = fromProperties(propertiesOf(value));
	return Relation.parse({ ...rest, kind: kindOfType(String(type)) });
}

export function toSource(value: unknown): Source {
	return Source.parse(value);
}

/** An assessment from its properties, without the id that only Neo4j needs. */
export function toAssessment(value: unknown): Assessment {
	const { id: _, ...rest } = fromProperties(propertiesOf(value));
	return Assessment.parse(rest);
}

/** One column of all rows. */
export function column<T>(rows: readonly Row[], name: string, parse: (value: unknown) => T): T[] {
	return rows.map((row) => parse(row[name]));
}
