import { NodeId, type RelationId } from '#graph/model/ids.ts';
import { type Edge, isMappingEdge } from '#web/diagram/edges/route.ts';
import type { ExplorerState } from './state.ts';

type Open = Pick<ExplorerState, 'pair' | 'mapping' | 'selected'>;

/** The two things whose mappings are open, from the selected card if it is one of them. */
export function openEnds({ pair, mapping, selected }: Open): readonly [NodeId, NodeId] | undefined {
	const [first, second] = pair ?? (mapping === undefined ? [] : endsOf(mapping));
	if (first === undefined || second === undefined) return undefined;
	return second === selected ? [second, first] : [first, second];
}

/** A relation's id names its ends. */
function endsOf(id: RelationId): readonly NodeId[] {
	const [from, , to] = id.split(':');
	return [from, to].flatMap((end) => NodeId.safeParse(end).data ?? []);
}

/** The cards and the edge of what is open, for the rest to be dimmed. */
export function pairHighlight(state: Open, edges: readonly Edge[]): ReadonlySet<string> | undefined {
	const ends = openEnds(state);
	if (ends === undefined) return undefined;
	const edge = edges
		.filter(isMappingEdge)
		.find(({ from, to, relations }) => (ends.includes(from) && ends.includes(to)) || relations.some(({ id }) => id === state.mapping));
	return new Set([...ends, ...(edge ? [edge.id, edge.from, edge.to] : [])]);
}
