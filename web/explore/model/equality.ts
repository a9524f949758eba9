import { sameItems } from '#web/diagram/equality.ts';
import { hasSameClusters } from '#web/diagram/input.ts';
import type { LoadedGraph } from './loaded-graph.ts';

/** Selecting a node that is already loaded loads nothing new, so the diagram need not be laid out again. */
export function isSameLoaded(a: LoadedGraph, b: LoadedGraph): boolean {
	return (
		a.overview === b.overview &&
		a.omitted === b.omitted &&
		a.root === b.root &&
		a.egoView?.isAutomatic === b.egoView?.isAutomatic &&
		a.egoView?.leftOut === b.egoView?.leftOut &&
		sameItems([...(a.within ?? [])], [...(b.within ?? [])]) &&
		(a.within === undefined) === (b.within === undefined) &&
		sameItems([...a.base], [...b.base]) &&
		hasSameClusters(a.clusters, b.clusters) &&
		sameItems([...a.nodes.values()], [...b.nodes.values()]) &&
		sameItems([...a.hidden.values()], [...b.hidden.values()]) &&
		sameItems(a.relations.map(idOf), b.relations.map(idOf)) &&
		sameItems(a.expansions.map(wordsOf), b.expansions.map(wordsOf))
	);
}

function idOf({ id }: { readonly id: string }): string {
	return id;
}

function wordsOf({ source, nodes }: LoadedGraph['expansions'][number]): string {
	return [source, ...nodes].join(' ');
}
