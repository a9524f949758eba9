import { useQuery } from '@tanstack/react-query';
import type { NodeId } from '#graph/model/ids.ts';
import { graphQuery } from '#web/data/queries.ts';
import { NodeTitle } from './node-title.tsx';

/** The name of a model. */
export function ModelName({ id }: { readonly id: NodeId }) {
	const { data } = useQuery(graphQuery('models', {}));
	const model = data?.models.find((candidate) => candidate.id === id);
	return model ? <NodeTitle node={model} /> : id;
}
