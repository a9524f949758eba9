import { type Document, isMap, YAMLMap } from 'yaml';
import { compareIds } from '#graph/model/ids.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';

/** Where the register of ids stands below the seed's folder. */
export const ID_REGISTER = 'ids.yaml';

/** Adds the ids that a register does not hold yet, in the order of ids; what it holds stays as it is. */
export function registerIds(register: Document, nodes: readonly { readonly id: string; readonly kind: NodeKind }[]): void {
	const found = register.get('ids', true);
	const ids = isMap(found) ? found : new YAMLMap();
	if (ids !== found) register.set('ids', ids);
	// One id a line, also in a register that began empty.
	ids.flow = false;
	for (const { id, kind } of nodes) {
		if (ids.has(id)) continue;
		const after = ids.items.findLastIndex((pair) => compareIds(String(pair.key), id) < 0);
		ids.items.splice(after + 1, 0, register.createPair(id, kind));
	}
}
