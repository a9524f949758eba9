import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import type { NodeKind, RelationKind } from '#graph/model/vocabulary.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import { sameItems } from './equality.ts';

/** Neighbours of one node that are collapsed into a theme, an area or a model. */
export interface Cluster {
	readonly source: NodeId;
	readonly into: NodeId;
	readonly nodes: readonly NodeId[];
}

/** How many parts of a kind a model's owner declares, and how many of them have a name in open sources. */
export interface Declared {
	readonly kind: NodeKind;
	readonly declared: number;
	readonly named: number;
}

export type StubId = `stub:${NodeId}`;
export type CardId = NodeId | StubId;

/** Parts that are declared but have no name in open sources. Exists in the view only: never stored, searched, exported or counted. */
export interface Stub {
	readonly id: StubId;
	readonly parent: NodeId;
	readonly kind: NodeKind;
	readonly count: number;
	/** Whether it was added by expanding its parent, so is not part of the base layout. */
	readonly isExpanded: boolean;
}

/** The overview plus everything expanded, before filters. Laid out as a whole so that filtering moves nothing. */
export interface LayoutGraph {
	readonly overview: OverviewAnswer;
	/** The nodes before anything is expanded: the overview, or the parts of one model. */
	readonly base: ReadonlySet<NodeId>;
	/** The model whose parts are the base, in a diagram of one model. */
	readonly root?: NodeId;
	readonly nodes: ReadonlyMap<NodeId, Node>;
	readonly relations: readonly Relation[];
	readonly clusters: readonly Cluster[];
}

export interface VisibleNode {
	readonly node: Node;
	readonly isExpanded: boolean;
	/** How many neighbours expanding would add. */
	readonly hidden: number;
	readonly declared?: Declared;
}

/** How much the switch for editorial relations hides. */
export interface HiddenFacts {
	readonly relations: number;
	readonly toResources: number;
}

/** What the diagram and the list show. */
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

export function isStub(id: string): id is StubId {
	return id.startsWith('stub:');
}

/** What the control of a tray's group opens: further relation kinds of a node. */
export function moreId(source: NodeId, kinds: readonly RelationKind[]): string {
	return `more ${kinds.map((kind) => `${source}:${kind}`).join(' ')}`;
}

/** The expansions that such a control adds; undefined for other ids. */
export function expansionsOfMore(id: string): readonly string[] | undefined {
	return id.startsWith('more ') ? id.split(' ').slice(1) : undefined;
}

/** Whether the id is that of a visible node. */
export function isShown({ nodes }: Pick<VisibleGraph, 'nodes'>, id: string): id is NodeId {
	const shown: ReadonlyMap<string, VisibleNode> = nodes;
	return shown.has(id);
}

export function isSameVisible(a: VisibleGraph, b: VisibleGraph): boolean {
	return (
		sameItems([...a.nodes.values()].flatMap(fieldsOf), [...b.nodes.values()].flatMap(fieldsOf)) &&
		sameItems(a.relations, b.relations) &&
		sameItems(a.correspondences, b.correspondences) &&
		hasSameClusters(a.clusters, b.clusters) &&
		sameItems(a.stubs, b.stubs) &&
		a.hiddenFacts.relations === b.hiddenFacts.relations &&
		a.hiddenFacts.toResources === b.hiddenFacts.toResources
	);
}

export function hasSameClusters(a: readonly Cluster[], b: readonly Cluster[]): boolean {
	return sameItems(a.map(clusterKeys), b.map(clusterKeys));
}

function clusterKeys({ source, into, nodes }: Cluster): string {
	return [source, into, ...nodes].join(' ');
}

function fieldsOf({ node, isExpanded, hidden, declared }: VisibleNode): readonly unknown[] {
	return [node, isExpanded, hidden, declared];
}
