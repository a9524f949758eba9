import { NodeId } from '#graph/model/ids.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import { describeError } from '#web/data/describe-error.ts';
import { type Expansion, type ExplorerState, expansionKindOf, sourceOf } from './state.ts';

interface Asked {
	/** What went wrong for each node that is unfolded. */
	readonly near: ReadonlyMap<NodeId, Error>;
	readonly around: Error | null;
	readonly root: Error | null;
	/** The surroundings of the wished root. */
	readonly parts: NeighbourhoodAnswer | undefined;
}

/** What the address asks for that nothing is, that has moved, or that is no model where one is needed. */
export function correctionsNeeded(state: ExplorerState, { near, around, root, parts }: Asked): readonly Correction[] {
	const repair = (parameter: Correction['parameter'], id: NodeId, error: Error | null | undefined): readonly Correction[] => {
		const problem = error && describeError(error);
		if (!problem) return [];
		if (problem.kind === 'notFound') return [{ parameter, id, why: 'unknown' }];
		const to = problem.kind === 'moved' ? NodeId.safeParse(problem.to).data : undefined;
		return to ? [{ parameter, id, to, why: 'moved' }] : [];
	};
	const opened = [...new Set(state.expanded.map(sourceOf))].flatMap((id) => repair('open', id, near.get(id)));
	const alone = state.ego ? repair('around', state.ego.node, around) : [];
	return [...opened, ...alone, ...(state.root ? [...repair('root', state.root, root), ...notModel(state.root, parts)] : [])];
}

function notModel(id: NodeId, parts: NeighbourhoodAnswer | undefined): readonly Correction[] {
	const node = parts?.nodes.find((one) => one.id === id);
	if (node === undefined || node.kind === 'model') return [];
	return [{ parameter: 'root', id, why: 'notModel', ...(node.model && { to: node.model }) }];
}

/** The names in the address whose nodes the picture cannot do without. */
export const CORRECTED = ['open', 'around', 'root'] as const;
type Corrected = (typeof CORRECTED)[number];

/** A node that an address asks for and that is not there, or not what is needed, and what takes its place. */
export interface Correction {
	readonly parameter: Corrected;
	readonly id: NodeId;
	readonly to?: NodeId;
	readonly why: 'unknown' | 'moved' | 'notModel';
}

/** The state with what takes the place of such nodes, and without those that nothing replaces. */
export function corrected(state: ExplorerState, corrections: readonly Correction[]): ExplorerState {
	const { ego: around, root, ...rest } = state;
	const told = (parameter: Corrected, id: NodeId) => corrections.find((one) => one.parameter === parameter && one.id === id);
	const replaced = (parameter: Corrected, id: NodeId) => {
		const repair = told(parameter, id);
		return repair ? repair.to : id;
	};
	const open = state.expanded.flatMap((expansion): readonly Expansion[] => {
		const source = replaced('open', sourceOf(expansion));
		const kind = expansionKindOf(expansion);
		return source === undefined ? [] : [kind ? `${source}:${kind}` : source];
	});
	const node = around && replaced('around', around.node);
	const model = root && replaced('root', root);
	return { ...rest, expanded: [...new Set(open)], ...(around && node && { ego: { ...around, node } }), ...(model && { root: model }) };
}
