import { grouped } from '#graph/model/grouped.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Mapping } from '#graph/model/relation.ts';
import { MAPPING_KINDS, type MappingKind } from '#graph/model/vocabulary.ts';
import type { ComparedPart, MissingNames } from './sides.ts';

interface RowPlace {
	readonly id: string;
	/** From 1, as assistive technology counts. */
	readonly level: number;
	readonly position: number;
	readonly siblings: number;
}

/** One row of a tree that faces another. */
export type SideRow = RowPlace &
	(
		| { readonly kind: 'part'; readonly part: ComparedPart; readonly isOpen: boolean | undefined }
		| { readonly kind: 'stub'; readonly missing: MissingNames }
	);

/** The rows of a tree from top to bottom, stubs after their siblings; what is folded away has none. */
export function sideRows(
	parts: readonly ComparedPart[],
	missing: readonly MissingNames[],
	folded: ReadonlySet<NodeId>,
	level = 1,
	parent = '',
): readonly SideRow[] {
	const siblings = parts.length + missing.length;
	const rows = parts.flatMap((part, i): readonly SideRow[] => {
		const isBranch = part.parts.length + part.missing.length > 0;
		const isOpen = isBranch ? !folded.has(part.node.id) : undefined;
		const row: SideRow = { kind: 'part', id: part.node.id, part, isOpen, level, position: i + 1, siblings };
		return isOpen ? [row, ...sideRows(part.parts, part.missing, folded, level + 1, part.node.id)] : [row];
	});
	const stubs = missing.map(
		(stub, i): SideRow => ({
			kind: 'stub',
			id: `${parent}+${stub.kind}`,
			missing: stub,
			level,
			position: parts.length + i + 1,
			siblings,
		}),
	);
	return [...rows, ...stubs];
}

/** For every part of a tree the row that stands for it: its own, or that of the folded part around it. */
export function visibleAncestors(
	parts: readonly ComparedPart[],
	folded: ReadonlySet<NodeId>,
	around?: NodeId,
	found = new Map<NodeId, NodeId>(),
): ReadonlyMap<NodeId, NodeId> {
	for (const { node, parts: inner } of parts) {
		found.set(node.id, around ?? node.id);
		visibleAncestors(inner, folded, around ?? (folded.has(node.id) ? node.id : undefined), found);
	}
	return found;
}

/** The mappings between two rows, drawn as one line. */
export interface Bundle {
	readonly id: string;
	readonly left: NodeId;
	readonly right: NodeId;
	/** The strongest first. */
	readonly mappings: readonly Mapping[];
	/** What all of them say, read from left to right; absent where they differ. */
	readonly kind: MappingKind | undefined;
}

/** The mappings gathered by the rows that stand for their ends. */
export function bundlesOf(
	mappings: readonly Mapping[],
	left: ReadonlyMap<NodeId, NodeId>,
	right: ReadonlyMap<NodeId, NodeId>,
): readonly Bundle[] {
	const ends = mappings.flatMap((mapping) => {
		const [from, to] = [left.get(mapping.from), right.get(mapping.to)];
		return from === undefined || to === undefined ? [] : [{ mapping, from, to }];
	});
	return [...grouped(ends, ({ from, to }) => `${from} ${to}`)].flatMap(([id, group]) => {
		const [first] = group;
		if (first === undefined) return [];
		const found = strongestFirst(group.map(({ mapping }) => mapping));
		const kinds = new Set(found.map(({ kind }) => kind));
		return [{ id, left: first.from, right: first.to, mappings: found, kind: kinds.size === 1 ? first.mapping.kind : undefined }];
	});
}

/** By kind from exact to related, then by confidence. */
export function strongestFirst(mappings: readonly Mapping[]): readonly Mapping[] {
	return [...mappings].sort(
		(a, b) => MAPPING_KINDS.indexOf(a.kind) - MAPPING_KINDS.indexOf(b.kind) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1),
	);
}
