import type { NodeId } from '#graph/model/ids.ts';
import { CONCEPT_KINDS, type NodeKind } from '#graph/model/vocabulary.ts';
import type { Outline } from '#graph/queries/outline.ts';
import type { LoadedGraph } from './loaded-graph.ts';

/** What a model's owner declares about a part of it, and how much of that has a name in open sources. */
export interface Declared {
	readonly kind: NodeKind;
	readonly declared: number;
	readonly named: number;
}

/** Things that are declared but have no name in open sources. Of the view only: never stored, searched, exported or counted. */
export interface Stub {
	readonly id: string;
	readonly parent: NodeId;
	readonly kind: NodeKind;
	readonly count: number;
	/** Whether it came with an unfolding, so stands beside the first picture. */
	readonly isUnfolded: boolean;
}

const STUB = 'stub:';

/** Whether the card of this id is a stub's. */
export function isStub(id: string): boolean {
	return id.startsWith(STUB);
}

/** What each part of the models declares, by node; the first kind from the top of the hierarchy that its owner numbers. */
export function declaredByNode(outlines: readonly Outline[]): ReadonlyMap<NodeId, Declared> {
	const found = new Map<NodeId, Declared>();
	const walk = (part: Outline) => {
		const kind = CONCEPT_KINDS.find((one) => part.declares?.[one] !== undefined);
		const declared = kind && part.declares?.[kind];
		if (kind && declared !== undefined) {
			found.set(part.id, { kind, declared, named: declared - (part.missing?.[kind] ?? 0) });
		}
		part.children.forEach(walk);
	};
	outlines.forEach(walk);
	return found;
}

/**
 * One stub for what has no name under a loaded node: in the base of the picture where other parts of it stand on it, and
 * under a group, which is nothing but its members; elsewhere where the node was opened.
 */
export function stubsOf(loaded: LoadedGraph, declared: ReadonlyMap<NodeId, Declared>, isOpen: (id: NodeId) => boolean): readonly Stub[] {
	return [...loaded.nodes.values()].flatMap((node) => {
		const facts = declared.get(node.id);
		if (facts === undefined || facts.named >= facts.declared || node.kind === 'model') return [];
		const hasPart = loaded.relations.some(({ kind, from, to }) => kind === 'partOf' && to === node.id && loaded.base.has(from));
		const isPlanned = loaded.base.has(node.id) && (hasPart || node.kind === 'group');
		if (!isPlanned && !isOpen(node.id)) return [];
		return [{ id: `${STUB}${node.id}`, parent: node.id, kind: facts.kind, count: facts.declared - facts.named, isUnfolded: !isPlanned }];
	});
}

/** Unfoldings with the stubs that came with them. */
export function unfoldingsWithStubs(
	unfoldings: LoadedGraph['unfoldings'],
	stubs: readonly Stub[],
): readonly { readonly opener: NodeId; readonly nodes: readonly string[] }[] {
	const loose = stubs.filter((stub) => stub.isUnfolded);
	const taken = new Set<string>();
	const joined = unfoldings.map(({ opener, nodes }) => {
		const own = loose.filter((stub) => stub.parent === opener && !taken.has(stub.id)).map((stub) => stub.id);
		for (const id of own) taken.add(id);
		return { opener, nodes: [...nodes, ...own] };
	});
	return [...joined, ...loose.filter((stub) => !taken.has(stub.id)).map((stub) => ({ opener: stub.parent, nodes: [stub.id] }))];
}
