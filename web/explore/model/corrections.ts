import { NodeId } from '#graph/model/ids.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import { describeError } from '#web/data/describe-error.ts';
import { type Expansion, type ExplorerState, expansionKindOf, sourceOf } from './state.ts';

interface RequestResults {
	/** Errors by expanded node. */
	readonly near: ReadonlyMap<NodeId, Error>;
	readonly ego: Error | null;
	readonly root: Error | null;
	/** Neighbourhood of the requested root. */
	readonly parts: NeighbourhoodAnswer | undefined;
}

/** Finds ids in the state that do not exist, have moved, or are not a model where one is needed. */
export function correctionsNeeded(state: ExplorerState, { near, ego, root, parts }: RequestResults): readonly Correction[] {
	const correction = (parameter: Correction['parameter'], id: NodeId, error: Error | null | undefined): readonly Correction[] => {
		const problem = error && describeError(error);
		if (!problem) return [];
		if (problem.kind === 'notFound') return [{ parameter, id, why: 'unknown' }];
		const to = problem.kind === 'moved' ? NodeId.safeParse(problem.to).data : undefined;
		return to ? [{ parameter, id, to, why: 'moved' }] : [];
	};
	const expanded = [...new Set(state.expanded.map(sourceOf))].flatMap((id) => correction('open', id, near.get(id)));
	const isolated = state.ego ? correction('around', state.ego.node, ego) : [];
	return [...expanded, ...isolated, ...(state.root ? [...correction('root', state.root, root), ...notModel(state.root, parts)] : [])];
}

function notModel(id: NodeId, parts: NeighbourhoodAnswer | undefined): readonly Correction[] {
	const node = parts?.nodes.find((one) => one.id === id);
	if (node === undefined || node.kind === 'model') return [];
	return [{ parameter: 'root', id, why: 'notModel', ...(node.model && { to: node.model }) }];
}

/** URL parameters whose nodes the diagram cannot do without. */
export const CORRECTED = ['open', 'around', 'root'] as const;
type Corrected = (typeof CORRECTED)[number];

export interface Correction {
	readonly parameter: Corrected;
	readonly id: NodeId;
	readonly to?: NodeId;
	readonly why: 'unknown' | 'moved' | 'notModel';
}

/** The state with moved ids replaced and unknown ones removed. */
export function corrected(state: ExplorerState, corrections: readonly Correction[]): ExplorerState {
	const { ego, root, ...rest } = state;
	const correctionOf = (parameter: Corrected, id: NodeId) => corrections.find((one) => one.parameter === parameter && one.id === id);
	const replaced = (parameter: Corrected, id: NodeId) => {
		const correction = correctionOf(parameter, id);
		return correction ? correction.to : id;
	};
	const expanded = state.expanded.flatMap((expansion): readonly Expansion[] => {
		const source = replaced('open', sourceOf(expansion));
		const kind = expansionKindOf(expansion);
		return source === undefined ? [] : [kind ? `${source}:${kind}` : source];
	});
	const node = ego && replaced('around', ego.node);
	const model = root && replaced('root', root);
	return { ...rest, expanded: [...new Set(expanded)], ...(ego && node && { ego: { ...ego, node } }), ...(model && { root: model }) };
}
