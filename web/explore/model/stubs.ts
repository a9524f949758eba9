import type { NodeId } from '#graph/model/ids.ts';
import { CONCEPT_KINDS } from '#graph/model/vocabulary.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { type Declared, type Stub, stubIdOf } from '#web/diagram/input.ts';
import type { LayoutInput } from '#web/diagram/layout/layout.ts';
import type { LoadedGraph } from './loaded-graph.ts';

/** Declared counts by node. Where an owner declares several kinds, the highest in the hierarchy counts. */
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
 * One stub for the unnamed parts of a loaded node: in the base if other parts of the node are shown there or the node
 * is a group, which consists of its members only; elsewhere once the node is expanded.
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

/** Adds each stub to the expansion that it came with. */
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
