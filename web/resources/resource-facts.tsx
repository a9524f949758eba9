import { Link } from '@tanstack/react-router';
import type { Node } from '#graph/model/node.ts';
import { countryName, formatDate, joinWords, languageName } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/node/node-title.tsx';
import { offersOf } from '#web/node/offers.ts';
import { usePrice } from '#web/node/resource-terms.tsx';
import { titleOf } from '#web/node/title.ts';
import { ExternalLink } from '#web/ui/external-link.tsx';

/** Facts of a resource as text; missing facts are stated as such. */
export function useResourceFacts() {
	const { t, lang, localized } = useI18n();
	const none = t('resources:notStated');
	const priceOf = usePrice();
	return (node: Node) => {
		const { provider, form, languages, country, audience, opens, checked } = node;
		return {
			provider: provider ?? none,
			format: form ? t(`terms:form.${form}`) : none,
			language: languages
				? joinWords(
						languages.map((code) => languageName(code, lang)),
						lang,
					)
				: none,
			country: country ? countryName(country, lang) : none,
			free: priceOf(node) ?? none,
			offer: joinWords(
				offersOf(node).map((offer) => t(`resources:offer.${offer}`)),
				lang,
			),
			opens: opens ? localized(opens).text : '',
			checked: checked ? formatDate(checked, lang) : none,
			audience: audience
				? joinWords(
						audience.map((one) => t(`terms:audience.${one}`)),
						lang,
					)
				: none,
		};
	};
}

/** Links to the resource if it has an address. */
export function ResourceName({ node }: { readonly node: Node }) {
	const title = <NodeTitle node={node} />;
	return node.address === undefined ? title : <ExternalLink href={node.address}>{title}</ExternalLink>;
}

/** Links from a resource into the graph and to its own page. */
export function ResourceWays({ node }: { readonly node: Node }) {
	const { t, lang } = useI18n();
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
