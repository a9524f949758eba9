import { isSameGathered } from './diagram-input.ts';
import type { LoadedGraph } from './loaded-graph.ts';
import { sameItems } from './same-items.ts';

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
		isSameGathered(a.gathered, b.gathered) &&
		sameItems([...a.nodes.values()], [...b.nodes.values()]) &&
		sameItems([...a.hidden.values()], [...b.hidden.values()]) &&
		sameItems(a.relations.map(idOf), b.relations.map(idOf)) &&
		sameItems(a.unfoldings.map(wordsOf), b.unfoldings.map(wordsOf))
	);
}

function idOf({ id }: { readonly id: string }): string {
	return id;
}

function wordsOf({ opener, nodes }: LoadedGraph['unfoldings'][number]): string {
	return [opener, ...nodes].join(' ');
}
