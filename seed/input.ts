import type { Finding } from '#graph/model/errors.ts';
import type { Source } from '#graph/model/evidence.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { OverviewPlan } from '#graph/model/overview-plan.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { SeedFreeRelation, SeedNode, WholeMapping, WholeNoCounterpart } from './format.ts';

/** Where something stands in the seed; lines and columns count from 1. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** Keys and indexes that lead to a value inside a YAML document. */
export type Path = readonly (string | number)[];

/** One thing as written, and where it and each of its parts stand. */
export interface Entry<T> {
	readonly value: T;
	/** The YAML value before the schema trimmed its texts. */
	readonly raw: unknown;
	/** Folders that its file stands in, the nearest first. */
	readonly folders: readonly string[];
	at(...path: Path): Place;
}

/** A retired id and the one that took its place. */
export interface WrittenAlias {
	readonly from: string;
	readonly to: NodeId;
}

/** An id that was once given, and the kind that it was given to. */
export interface RegisteredId {
	readonly id: string;
	readonly kind: NodeKind;
}

/** An id that left the seed without a successor. */
export interface WithdrawnId {
	readonly id: string;
	readonly reason: string;
}

/** Everything that was written and fits the schema; what does not is among the findings. */
export interface SeedInput {
	readonly nodes: readonly Entry<SeedNode>[];
	/** Whichever of the three ways of writing them was used. */
	readonly relations: readonly Entry<SeedFreeRelation>[];
	readonly sources: readonly Entry<Source>[];
	/** With what their file's `mappingSet` says of all of them. */
	readonly mappings: readonly Entry<WholeMapping>[];
	readonly noCounterparts: readonly Entry<WholeNoCounterpart>[];
	readonly aliases: readonly Entry<WrittenAlias>[];
	readonly registeredIds: readonly Entry<RegisteredId>[];
	readonly withdrawnIds: readonly Entry<WithdrawnId>[];
	readonly overviews: readonly Entry<OverviewPlan>[];
	/** Ids of nodes that do not fit; their relations that do are among the others. */
	readonly unreadNodes: readonly Entry<NodeId>[];
	/** Of syntax and schema. */
	readonly findings: readonly Finding[];
	/** Ids that entries with findings define: they are not missing, only unreadable. */
	readonly unreadIds: ReadonlySet<string>;
	/** Every text in entries with findings, so that nobody calls an end of theirs an orphan. */
	readonly unreadTexts: ReadonlySet<string>;
}

/** One check of the whole seed. */
export type Rule = (input: SeedInput) => readonly Finding[];

/** A finding at a place. */
export function findingAt(place: Place, rule: string, message: string): Finding {
	return { file: place.file, line: place.line, column: place.column, rule, message };
}

/** A place in words, for messages that point to a second one. */
export function placeInWords({ file, line }: Place): string {
	return `${file}:${line}`;
}

/** Nodes by id; of several with one id, the first. */
export function nodesById(input: SeedInput): ReadonlyMap<string, Entry<SeedNode>> {
	return new Map([...input.nodes].reverse().map((node) => [node.value.id, node]));
}
