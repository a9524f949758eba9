import type { NodeId } from '#graph/model/ids.ts';
import { NODE_KINDS, type NodeKind } from '#graph/model/vocabulary.ts';
import type { Labelled } from '#web/view-model/labels.ts';
import { NodeTitle } from './node-title.tsx';

interface NodeButtonProps {
	readonly node: Labelled & { readonly id: NodeId; readonly kind: NodeKind };
	readonly onSelect: (id: NodeId) => void;
}

/** A node that one can go on to. */
export function NodeButton({ node, onSelect }: NodeButtonProps) {
	return (
		<button type="button" className="node-button" data-family={NODE_KINDS[node.kind].family} onClick={() => onSelect(node.id)}>
			<NodeTitle node={node} />
		</button>
	);
}
