import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';

/** Nodes of a path that join the diagram beside a shown one. */
export interface Joining {
	readonly source: NodeId;
	readonly found: readonly Node[];
}

/**
 * Where the nodes of a path that are not shown yet belong: beside the nearest shown node of the path, so that they stand
 * with what leads to them, and of two rather the one of their own country and family, so that they stand in its band and
 * lane. A path that meets nothing shown stands beside its own start.
 */
export function besideTheirOwn(path: readonly Node[], shown: ReadonlyMap<NodeId, Node>): readonly Joining[] {
	const bySource = new Map<NodeId, Node[]>();
	path.forEach((node, i) => {
		if (shown.has(node.id)) return;
		const distance = (other: Node) => Math.abs(path.indexOf(other) - i);
		const [nearest] = path
			.filter(({ id }) => shown.has(id))
			.sort((a, b) => distance(a) - distance(b) || kinship(b, node) - kinship(a, node));
		const source = (nearest ?? path[0] ?? node).id;
		bySource.set(source, [...(bySource.get(source) ?? []), node]);
	});
	return [...bySource].map(([source, found]) => ({ source, found }));
}

function kinship(a: Node, b: Node): number {
	return (a.country === b.country ? 2 : 0) + (NODE_KINDS[a.kind].family === NODE_KINDS[b.kind].family ? 1 : 0);
}
