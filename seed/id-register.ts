import { type Document, isMap, YAMLMap } from 'yaml';
import { compareIds } from '#graph/model/ids.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';

/** Path of the id register within the seed's folder. */
export const ID_REGISTER = 'ids.yaml';

/** Adds new ids to a register in sorted position, without changing existing entries. */
export function registerIds(register: Document, nodes: readonly { readonly id: string; readonly kind: NodeKind }[]): void {
	const found = register.get('ids', true);
	const ids = isMap(found) ? found : new YAMLMap();
	if (ids !== found) register.set('ids', ids);
	// One id per line, even if the register was written as `{}`.
	ids.flow = false;
	for (const { id, kind } of nodes) {
		if (ids.has(id)) continue;
		const after = ids.items.findLastIndex((pair) => compareIds(String(pair.key), id) < 0);
		ids.items.splice(after + 1, 0, register.createPair(id, kind));
	}
}
