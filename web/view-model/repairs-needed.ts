import { NodeId } from '#graph/model/ids.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import { type ExplorerState, openerOf } from '#web/state/explorer.ts';
import type { Repair } from '#web/state/repairs.ts';
import { describeError } from './describe-error.ts';

interface Asked {
	/** What went wrong for each node that is unfolded. */
	readonly near: ReadonlyMap<NodeId, Error>;
	readonly around: Error | null;
	readonly root: Error | null;
	/** The surroundings of the wished root. */
	readonly parts: NeighbourhoodAnswer | undefined;
}

/** What the address asks for that nothing is, that has moved, or that is no model where one is needed. */
export function repairsNeeded(state: ExplorerState, { near, around, root, parts }: Asked): readonly Repair[] {
	const repair = (parameter: Repair['parameter'], id: NodeId, error: Error | null | undefined): readonly Repair[] => {
		const problem = error && describeError(error);
		if (!problem) return [];
		if (problem.kind === 'notFound') return [{ parameter, id, why: 'unknown' }];
		const to = problem.kind === 'moved' ? NodeId.safeParse(problem.to).data : undefined;
		return to ? [{ parameter, id, to, why: 'moved' }] : [];
	};
	const opened = [...new Set(state.open.map(openerOf))].flatMap((id) => repair('open', id, near.get(id)));
	const alone = state.around ? repair('around', state.around.node, around) : [];
	return [...opened, ...alone, ...(state.root ? [...repair('root', state.root, root), ...notModel(state.root, parts)] : [])];
}

function notModel(id: NodeId, parts: NeighbourhoodAnswer | undefined): readonly Repair[] {
	const node = parts?.nodes.find((one) => one.id === id);
	if (node === undefined || node.kind === 'model') return [];
	return [{ parameter: 'root', id, why: 'notModel', ...(node.model && { to: node.model }) }];
}
