import { type ReactNode, use } from 'react';
import type { Source } from '#graph/model/evidence.ts';
import type { Node } from '#graph/model/node.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { countryName, formatDate, joinWords, languageName } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { offersOf } from '#web/node/offers.ts';
import { AskedActor, usePrice } from '#web/node/resource-terms.tsx';
import { SourceLine } from '#web/node/sources.tsx';
import { ExternalLink } from '#web/ui/external-link.tsx';
import { StandalonePage } from '#web/ui/standalone-page.ts';

export function DetailsFacts({ node }: { readonly node: Node }) {
	const { t } = useI18n();
	const facts = useFacts(node);
	if (facts.length === 0) return null;
	return (
		<section aria-labelledby="details-facts" className="details-section stack">
			<h3 id="details-facts">{t('details:facts')}</h3>
			<dl className="facts stack small">
				{facts.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

function useFacts(node: Node): readonly (readonly [string, ReactNode])[] {
	const { t, lang } = useI18n();
	const altLabels = node.altLabel?.[lang];
	const price = usePrice()(node) ?? (node.kind === 'resource' ? t('details:costUnknown') : undefined);
	const offers = offersOf(node).map((offer) => t(`resources:offer.${offer}`));
	const facts: readonly (readonly [string, ReactNode])[] = [
		[t('details:form'), node.form && t(`terms:form.${node.form}`)],
		[t('details:date'), node.date && formatDate(node.date, lang)],
		[t('details:period'), node.period],
		[
			t('details:audience'),
			node.audience &&
				joinWords(
					node.audience.map((audience) => t(`terms:audience.${audience}`)),
					lang,
				),
		],
		[t('details:provider'), node.provider],
		[
			t('details:languages'),
			node.languages &&
				joinWords(
					node.languages.map((code) => languageName(code, lang)),
					lang,
				),
		],
		[t('resources:facet.offer'), offers.length > 0 ? joinWords(offers, lang) : undefined],
		[t('details:cost'), price],
		[t('details:licence'), node.licence ?? (node.kind === 'resource' ? t('details:licenceUnknown') : undefined)],
		[t('details:country'), node.country && countryName(node.country, lang)],
		[t('details:address'), node.address && <ExternalLink href={node.address}>{new URL(node.address).hostname}</ExternalLink>],
		[t('details:opens'), node.opens && <Localized map={node.opens} />],
		[t('details:ask'), node.ask && <AskedActor id={node.ask} />],
		[t('details:checked'), node.checked && formatDate(node.checked, lang)],
		[t('details:otherNames'), altLabels && joinWords(altLabels, lang)],
		[t('details:remark'), node.remark && <Localized map={node.remark} />],
	];
	return facts.filter(([, value]) => value !== undefined);
}

export function DetailsEvidence({ answer: { node, sources } }: { readonly answer: NodeAnswer }) {
	const { t } = useI18n();
	const ownPage = use(StandalonePage);
	const own = sources.filter((source) => node.evidence.sources.includes(source.id));
	const others = sources.filter((source) => !node.evidence.sources.includes(source.id));
	return (
		<section aria-labelledby="details-evidence" className="details-section stack">
			<h3 id="details-evidence">{t('details:evidence')}</h3>
			<p className="evidence-mark" data-quality={node.evidence.quality}>
				{t(`terms:evidence.${node.evidence.quality}`)}
			</p>
			<SourceList sources={own} />
			{others.length > 0 && (
				<details open={ownPage}>
					<summary className="subtle">
						{t('details:relationSources')} · {others.length}
					</summary>
					<SourceList sources={others} />
				</details>
			)}
		</section>
	);
}

function SourceList({ sources }: { readonly sources: readonly Source[] }) {
	return (
		<ul className="stack subtle">
			{sources.map((source) => (
				<li key={source.id}>
					<SourceLine source={source} />
				</li>
			))}
		</ul>
	);
}
