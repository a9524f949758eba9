import type { NodeId } from '#graph/model/ids.ts';
import type { WholeMapping } from '#seed/format.ts';

/** Equivalence classes of concepts linked by exactMatch; two ids are equivalent if this returns the same class for both. */
export function exactClasses(mappings: readonly WholeMapping[]): (id: NodeId) => NodeId | undefined {
	const classes = new Map<NodeId, { readonly name: NodeId; readonly members: readonly NodeId[] }>();
	for (const { kind, from, to } of mappings) {
		if (kind !== 'exactMatch') continue;
		const name = classes.get(from)?.name ?? from;
		const members = [...new Set([from, to].flatMap((id) => classes.get(id)?.members ?? [id]))];
		for (const member of members) classes.set(member, { name, members });
	}
	return (id) => classes.get(id)?.name;
}
