import type { NodeId } from '#graph/model/ids.ts';
import { type ExplorerState, openerOf, openKindOf, type Unfolding } from './explorer.ts';

/** The names in the address whose nodes the picture cannot do without. */
export const REPAIRED = ['open', 'around', 'root'] as const;
type Repaired = (typeof REPAIRED)[number];

/** A node that an address asks for and that is not there, or not what is needed, and what takes its place. */
export interface Repair {
	readonly parameter: Repaired;
	readonly id: NodeId;
	readonly to?: NodeId;
	readonly why: 'unknown' | 'moved' | 'notModel';
}

/** The state with what takes the place of such nodes, and without those that nothing replaces. */
export function repaired(state: ExplorerState, repairs: readonly Repair[]): ExplorerState {
	const { around, root, ...rest } = state;
	const told = (parameter: Repaired, id: NodeId) => repairs.find((one) => one.parameter === parameter && one.id === id);
	const replaced = (parameter: Repaired, id: NodeId) => {
		const repair = told(parameter, id);
		return repair ? repair.to : id;
	};
	const open = state.open.flatMap((unfolding): readonly Unfolding[] => {
		const opener = replaced('open', openerOf(unfolding));
		const kind = openKindOf(unfolding);
		return opener === undefined ? [] : [kind ? `${opener}:${kind}` : opener];
	});
	const node = around && replaced('around', around.node);
	const model = root && replaced('root', root);
	return { ...rest, open: [...new Set(open)], ...(around && node && { around: { ...around, node } }), ...(model && { root: model }) };
}
