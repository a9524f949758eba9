import type { Gathered } from './gather.ts';
import type { LoadedGraph } from './loaded-graph.ts';
import { sameItems } from './same-items.ts';
import type { VisibleGraph, VisibleNode } from './visible-graph.ts';

/** Whether two loaded graphs hold the same; selecting a node that is there loads nothing new. */
export function isSameLoaded(a: LoadedGraph, b: LoadedGraph): boolean {
	return (
		a.overview === b.overview &&
		a.omitted === b.omitted &&
		a.root === b.root &&
		a.surroundings?.isByItself === b.surroundings?.isByItself &&
		a.surroundings?.leftOut === b.surroundings?.leftOut &&
		sameItems([...(a.within ?? [])], [...(b.within ?? [])]) &&
		(a.within === undefined) === (b.within === undefined) &&
		sameItems([...a.base], [...b.base]) &&
		sameItems(a.gathered.map(gatheredWords), b.gathered.map(gatheredWords)) &&
		sameItems([...a.nodes.values()], [...b.nodes.values()]) &&
		sameItems([...a.hidden.values()], [...b.hidden.values()]) &&
		sameItems(a.relations.map(idOf), b.relations.map(idOf)) &&
		sameItems(a.unfoldings.map(wordsOf), b.unfoldings.map(wordsOf))
	);
}

/** Whether two pictures show the same. */
export function isSameVisible(a: VisibleGraph, b: VisibleGraph): boolean {
	return (
		sameItems([...a.nodes.values()].flatMap(partsOf), [...b.nodes.values()].flatMap(partsOf)) &&
		sameItems(a.relations, b.relations) &&
		sameItems(a.correspondences, b.correspondences) &&
		sameItems(a.gathered.map(gatheredWords), b.gathered.map(gatheredWords)) &&
		sameItems(a.stubs, b.stubs) &&
		a.hiddenFacts.relations === b.hiddenFacts.relations &&
		a.hiddenFacts.toResources === b.hiddenFacts.toResources
	);
}

function idOf({ id }: { readonly id: string }): string {
	return id;
}

function wordsOf({ opener, nodes }: LoadedGraph['unfoldings'][number]): string {
	return [opener, ...nodes].join(' ');
}

function gatheredWords({ opener, into, nodes }: Gathered): string {
	return [opener, into, ...nodes].join(' ');
}

function partsOf({ node, isOpen, hidden, declared }: VisibleNode): readonly unknown[] {
	return [node, isOpen, hidden, declared];
}
