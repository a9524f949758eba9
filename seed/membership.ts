import type { NodeId } from '#graph/model/ids.ts';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import type { SeedInput } from './input.ts';

/** The model of each node (its own id for a model): the closest enclosing folder named after a model. */
export function membership(input: SeedInput): ReadonlyMap<NodeId, NodeId> {
	const models = new Map<string, NodeId>();
	for (const { value } of input.nodes) if (value.kind === 'model') models.set(value.id, value.id);
	const members = new Map<NodeId, NodeId>();
	for (const { value, folders } of input.nodes) {
		if (NODE_KINDS[value.kind].family !== 'structure') continue;
		const model = value.kind === 'model' ? value.id : folders.map((folder) => models.get(folder)).find((id) => id !== undefined);
		if (model !== undefined) members.set(value.id, model);
	}
	return members;
}
