import type { NodeId } from '#graph/model/ids.ts';
import { CONCEPT_KINDS } from '#graph/model/vocabulary.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { type Declared, type Stub, stubIdOf } from '#web/diagram/input.ts';
import type { LayoutInput } from '#web/diagram/layout/layout.ts';
import type { LoadedGraph } from './loaded-graph.ts';

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
		return [{ id: stubIdOf(node.id), parent: node.id, kind: facts.kind, count: facts.declared - facts.named, isExpanded: !isPlanned }];
	});
}

/** Unfoldings with the stubs that came with them. */
export function expansionsWithStubs(expansions: LoadedGraph['expansions'], stubs: readonly Stub[]): LayoutInput['expansions'] {
	const loose = stubs.filter((stub) => stub.isExpanded);
	const taken = new Set<string>();
	const joined = expansions.map(({ source, nodes }) => {
		const own = loose.filter((stub) => stub.parent === source && !taken.has(stub.id)).map((stub) => stub.id);
		for (const id of own) taken.add(id);
		return { source, nodes: [...nodes, ...own] };
	});
	return [...joined, ...loose.filter((stub) => !taken.has(stub.id)).map((stub) => ({ source: stub.parent, nodes: [stub.id] }))];
}
