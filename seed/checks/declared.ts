import type { Finding } from '#graph/model/errors.ts';
import { type Hierarchy, hierarchyOf } from '#graph/model/hierarchy.ts';
import type { Node } from '#graph/model/node.ts';
import { countKinds, declaredTotal } from '#graph/queries/outline.ts';
import { compileNodes, compileRelations } from '#seed/compile.ts';
import { findingAt, nodesById, type SeedInput } from '#seed/input.ts';
import { checkHierarchy } from './hierarchy.ts';

/** A message for each kind with more named nodes than declared. */
function tooFew(node: Node, members: readonly Node[], hierarchy: Hierarchy): readonly string[] {
	const declares = node.kind === 'model' ? declaredTotal(node, hierarchy) : (node.declares ?? {});
	const counts = new Map<string, number>(Object.entries(countKinds(members)));
	return Object.entries(declares).flatMap(([kind, declared]) => {
		const named = counts.get(kind) ?? 0;
		return named > declared
			? [`"${node.id}" declares ${declared} of the kind ${kind}, but ${named} are written; correct declares or the nodes`]
			: [];
	});
}

/** No node has more parts of a kind than its owner declares. */
export function checkDeclared(input: SeedInput): readonly Finding[] {
	// A cycle has no tree to count in, and is reported already.
	if (checkHierarchy(input).length > 0) return [];
	const entries = nodesById(input);
	const nodes = compileNodes(input);
	const relations = compileRelations(input);
	return nodes
		.filter((node) => node.kind === 'model')
		.flatMap((model) => {
			const members = nodes.filter((node) => node.model === model.id);
			const hierarchy = hierarchyOf(members, relations);
			return members.flatMap((node) => {
				const below = node.id === model.id ? members.filter((member) => member !== node) : hierarchy.descendantsOf(node.id);
				const place = entries.get(node.id)?.at('declares');
				return place ? tooFew(node, below, hierarchy).map((message) => findingAt(place, 'declared', message)) : [];
			});
		});
}
