import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ExternalLink } from '#web/ui/external-link.tsx';
import { NodeTitle } from './node-title.tsx';
import { offersOf } from './offers.ts';

/** The price in words, with whom or what it is free for; undefined if it is not known. */
export function usePrice(): (node: Node) => string | undefined {
	const { t, localized } = useI18n();
	return ({ free, freeFor }) => {
		if (free === undefined) return undefined;
		if (!free) return t('details:notFree');
		return freeFor ? `${t('details:free')} ${localized(freeFor).text}` : t('details:free');
	};
}

/** Pills: not there yet, held on the net, and the price where the card gives it nowhere else. */
export function ResourceTags({ node, withPrice = false }: { readonly node: Node; readonly withPrice?: boolean }) {
	const { t } = useI18n();
	const price = usePrice()(node);
	const offers = offersOf(node);
	if (offers.length === 0 && !(withPrice && price)) return null;
	return (
		<p className="resource-tags row">
			{offers.map((offer) => (
				<span key={offer} className="ds-tag" data-size="sm" {...(offer === 'announced' && { 'data-color': 'warning' })}>
					{t(`resources:offer.${offer}`)}
				</span>
			))}
			{withPrice && price && (
				<span className="ds-tag" data-size="sm">
					{price}
				</span>
			)}
		</p>
	);
}

/** The actor to ask for a resource without an address: their site, or else their page here. */
export function AskedActor({ id }: { readonly id: NodeId }) {
	const { data } = useQuery(graphQuery('node', { id }));
	const title = data ? <NodeTitle node={data.node} /> : '…';
	if (data?.node.address !== undefined) return <ExternalLink href={data.node.address}>{title}</ExternalLink>;
	return (
		<Link to="/node/$id" params={{ id }} className="ds-link">
			{title}
		</Link>
	);
}
