import { Link } from '@tanstack/react-router';
import { use } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { NODE_KINDS, type NodeKind } from '#graph/model/vocabulary.ts';
import { StandalonePage } from '#web/ui/standalone-page.ts';
import { NodeTitle } from './node-title.tsx';
import type { Labelled } from './title.ts';

interface NodeLinkProps {
	readonly node: Labelled & { readonly id: NodeId; readonly kind: NodeKind };
	readonly onSelect: (id: NodeId) => void;
}

/** On a standalone page a link to the node's own page, elsewhere a button that selects it. */
export function NodeLink({ node, onSelect }: NodeLinkProps) {
	const family = NODE_KINDS[node.kind].family;
	if (use(StandalonePage)) {
		return (
			<Link to="/node/$id" params={{ id: node.id }} className="node-button ds-link" data-size="sm" data-family={family}>
				<NodeTitle node={node} />
			</Link>
		);
	}
	return (
		<button type="button" className="node-button ds-link" data-size="sm" data-family={family} onClick={() => onSelect(node.id)}>
			<NodeTitle node={node} />
		</button>
	);
}
