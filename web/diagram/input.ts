import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import { sameItems } from './equality.ts';

/** Neighbours of one node that are not drawn because a theme, an area or a model stands for them. */
export interface Cluster {
	readonly source: NodeId;
	readonly into: NodeId;
	readonly nodes: readonly NodeId[];
}

/** What a model's owner declares about a part of it, and how much of that has a name in open sources. */
export interface Declared {
	readonly kind: NodeKind;
	readonly declared: number;
	readonly named: number;
}

export type StubId = `stub:${NodeId}`;
/** Every card is that of a node or of a stub. */
export type CardId = NodeId | StubId;

/** Things that are declared but have no name in open sources. Of the view only: never stored, searched, exported or counted. */
export interface Stub {
	readonly id: StubId;
	readonly parent: NodeId;
	readonly kind: NodeKind;
	readonly count: number;
	/** Whether it came with an unfolding, so stands beside the first picture. */
	readonly isExpanded: boolean;
}

/** Everything that has a place, before any filter, and what relates it. */
export interface LayoutGraph {
	readonly overview: OverviewAnswer;
	/** What stands there before anything is unfolded: the first picture, or the parts of one model. */
	readonly base: ReadonlySet<NodeId>;
	/** The one model whose parts are the base. */
	readonly root?: NodeId;
	readonly nodes: ReadonlyMap<NodeId, Node>;
	readonly relations: readonly Relation[];
	readonly clusters: readonly Cluster[];
}

export interface VisibleNode {
	readonly node: Node;
	readonly isOpen: boolean;
	/** Neighbours that unfolding would bring. */
	readonly hidden: number;
	readonly declared?: Declared;
}

/** What the editorial switch hid. */
export interface HiddenFacts {
	readonly relations: number;
	readonly toResources: number;
}

/** Exactly what picture and list show. */
export interface VisibleGraph {
	readonly nodes: ReadonlyMap<NodeId, VisibleNode>;
	readonly relations: readonly Relation[];
	readonly correspondences: OverviewAnswer['correspondences'];
	readonly clusters: readonly Cluster[];
	readonly stubs: readonly Stub[];
	readonly hiddenFacts: HiddenFacts;
}

export function stubIdOf(parent: NodeId): StubId {
	return `stub:${parent}`;
}

/** Whether the card of this id is a stub's. */
export function isStub(id: string): id is StubId {
	return id.startsWith('stub:');
}

/** Whether the card of this id is that of a node which is shown. */
export function isShown({ nodes }: Pick<VisibleGraph, 'nodes'>, id: string): id is NodeId {
	const shown: ReadonlyMap<string, VisibleNode> = nodes;
	return shown.has(id);
}

/** Whether two diagrams show the same. */
export function isSameVisible(a: VisibleGraph, b: VisibleGraph): boolean {
	return (
		sameItems([...a.nodes.values()].flatMap(partsOf), [...b.nodes.values()].flatMap(partsOf)) &&
		sameItems(a.relations, b.relations) &&
		sameItems(a.correspondences, b.correspondences) &&
		isSameGathered(a.clusters, b.clusters) &&
		sameItems(a.stubs, b.stubs) &&
		a.hiddenFacts.relations === b.hiddenFacts.relations &&
		a.hiddenFacts.toResources === b.hiddenFacts.toResources
	);
}

export function isSameGathered(a: readonly Cluster[], b: readonly Cluster[]): boolean {
	return sameItems(a.map(clusterKeys), b.map(clusterKeys));
}

function clusterKeys({ source, into, nodes }: Cluster): string {
	return [source, into, ...nodes].join(' ');
}

function partsOf({ node, isOpen, hidden, declared }: VisibleNode): readonly unknown[] {
	return [node, isOpen, hidden, declared];
}
