import { grouped } from '#graph/model/grouped.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Mapping } from '#graph/model/relation.ts';
import { MAPPING_KINDS, type MappingKind } from '#graph/model/vocabulary.ts';
import type { ComparedPart, MissingNames } from './sides.ts';

interface RowPlace {
	readonly id: string;
	/** Counted from 1, as for `aria-level`. */
	readonly level: number;
	readonly position: number;
	readonly siblings: number;
}

/** A row of one of the two trees. */
export type SideRow = RowPlace &
	(
		| { readonly kind: 'part'; readonly part: ComparedPart; readonly isOpen: boolean | undefined }
		| { readonly kind: 'stub'; readonly missing: MissingNames }
	);

/** The visible rows from top to bottom, stubs after their siblings. */
export function sideRows(
	parts: readonly ComparedPart[],
	missing: readonly MissingNames[],
	collapsed: ReadonlySet<NodeId>,
	level = 1,
	parent = '',
): readonly SideRow[] {
	const siblings = parts.length + missing.length;
	const rows = parts.flatMap((part, i): readonly SideRow[] => {
		const isBranch = part.parts.length + part.missing.length > 0;
		const isOpen = isBranch ? !collapsed.has(part.node.id) : undefined;
		const row: SideRow = { kind: 'part', id: part.node.id, part, isOpen, level, position: i + 1, siblings };
		return isOpen ? [row, ...sideRows(part.parts, part.missing, collapsed, level + 1, part.node.id)] : [row];
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

/** Maps every part to the row that represents it: its own, or that of its topmost collapsed ancestor. */
export function visibleAncestors(
	parts: readonly ComparedPart[],
	collapsed: ReadonlySet<NodeId>,
	visible?: NodeId,
	found = new Map<NodeId, NodeId>(),
): ReadonlyMap<NodeId, NodeId> {
	for (const { node, parts: inner } of parts) {
		found.set(node.id, visible ?? node.id);
		visibleAncestors(inner, collapsed, visible ?? (collapsed.has(node.id) ? node.id : undefined), found);
	}
	return found;
}

/** The mappings between two visible rows, drawn as one link. */
export interface Bundle {
	readonly id: string;
	readonly left: NodeId;
	readonly right: NodeId;
	/** Strongest first. */
	readonly mappings: readonly Mapping[];
	/** Read from left to right; undefined if the mappings differ in kind. */
	readonly kind: MappingKind | undefined;
}

/** Groups mappings by the visible rows of their two ends. */
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

/** Sorts by kind from exact to related, then by confidence. */
export function strongestFirst(mappings: readonly Mapping[]): readonly Mapping[] {
	return [...mappings].sort(
		(a, b) => MAPPING_KINDS.indexOf(a.kind) - MAPPING_KINDS.indexOf(b.kind) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1),
	);
}
