import type { Finding } from '#graph/model/errors.ts';
import type { Source } from '#graph/model/evidence.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { OverviewPlan } from '#graph/model/overview-plan.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { SeedFreeRelation, SeedNode, WholeAssessment, WholeMapping } from './format.ts';

/** A position in the seed; lines and columns count from 1. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** Keys and indexes leading to a value within a YAML document. */
export type Path = readonly (string | number)[];

/** A thing as written, with the position of it and its parts. */
export interface Entry<T> {
	readonly value: T;
	/** The YAML value before the schema trims its texts. */
	readonly raw: unknown;
	/** Folders that its file is in, innermost first. */
	readonly folders: readonly string[];
	at(...path: Path): Place;
}

/** A retired id and its replacement. */
export interface WrittenAlias {
	readonly from: string;
	readonly to: NodeId;
}

/** An id that has been used, and its kind. */
export interface RegisteredId {
	readonly id: string;
	readonly kind: NodeKind;
}

/** An id that left the seed without a successor. */
export interface WithdrawnId {
	readonly id: string;
	readonly reason: string;
}

/** Everything written that fits the schema; the rest is among the findings. */
export interface SeedInput {
	readonly nodes: readonly Entry<SeedNode>[];
	/** All relations, in whichever of the three ways they were written. */
	readonly relations: readonly Entry<SeedFreeRelation>[];
	readonly sources: readonly Entry<Source>[];
	/** Completed with their file's `mappingSet`. */
	readonly mappings: readonly Entry<WholeMapping>[];
	/** From both of a file's lists, `noCounterpart` and `cannotAssess`. */
	readonly assessments: readonly Entry<WholeAssessment>[];
	readonly aliases: readonly Entry<WrittenAlias>[];
	readonly registeredIds: readonly Entry<RegisteredId>[];
	readonly withdrawnIds: readonly Entry<WithdrawnId>[];
	readonly overviews: readonly Entry<OverviewPlan>[];
	/** Ids of nodes that do not fit the schema; their valid relations are among the others. */
	readonly unreadNodes: readonly Entry<NodeId>[];
	/** Syntax and schema findings. */
	readonly findings: readonly Finding[];
	/** Ids defined by entries with findings: unreadable, but not missing. */
	readonly unreadIds: ReadonlySet<string>;
	/** Texts of entries with findings, so that nothing they refer to is reported as an orphan. */
	readonly unreadTexts: ReadonlySet<string>;
}

/** A check of the whole seed. */
export type Rule = (input: SeedInput) => readonly Finding[];

export function findingAt(place: Place, rule: string, message: string): Finding {
	return { file: place.file, line: place.line, column: place.column, rule, message };
}

/** A position as text, for messages that refer to a second one. */
export function placeInWords({ file, line }: Place): string {
	return `${file}:${line}`;
}

/** Nodes by id; the first one wins if ids are repeated. */
export function nodesById(input: SeedInput): ReadonlyMap<string, Entry<SeedNode>> {
	return new Map([...input.nodes].reverse().map((node) => [node.value.id, node]));
}
