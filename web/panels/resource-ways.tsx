import { Link } from '@tanstack/react-router';
import type { Node } from '#graph/model/node.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/view-model/labels.ts';
import { NodeTitle } from './node-title.tsx';
import { OutsideLink } from './outside-link.tsx';

/** The name of a resource, which leads to it where it has an address. */
export function ResourceName({ node }: { readonly node: Node }) {
	const title = <NodeTitle node={node} />;
	return node.address === undefined ? title : <OutsideLink href={node.address}>{title}</OutsideLink>;
}

/** From a resource into the graph, and to its own page. */
export function ResourceWays({ node }: { readonly node: Node }) {
	const { t, lang } = useWords();
	const title = titleOf(node, lang).text;
	return (
		<p className="resource-ways note row">
			<Link to="/" search={{ selected: node.id }} aria-label={t('details:showInGraphOf', { title })} className="ds-link">
				{t('details:showInGraph')}
			</Link>
			<Link to="/node/$id" params={{ id: node.id }} aria-label={t('details:ownPageOf', { title })} className="ds-link">
				{t('details:ownPage')}
			</Link>
		</p>
	);
}
