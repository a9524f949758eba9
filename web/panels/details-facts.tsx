import type { ReactNode } from 'react';
import type { Node } from '#graph/model/node.ts';
import { countryName, formatDate, joinWords, languageName } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useWords } from '#web/i18n/use-words.tsx';
import { OutsideLink } from './outside-link.tsx';

/** Plain facts of a node. */
export function DetailsFacts({ node }: { readonly node: Node }) {
	const { t } = useWords();
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
	const { t, lang } = useWords();
	const altLabels = node.altLabel?.[lang];
	const cost = node.kind === 'resource' || node.free !== undefined ? costOf(node) : undefined;
	const facts: readonly (readonly [string, ReactNode])[] = [
		[t('details:form'), node.form && t(`vocabulary:form.${node.form}`)],
		[t('details:date'), node.date && formatDate(node.date, lang)],
		[t('details:period'), node.period],
		[
			t('details:audience'),
			node.audience &&
				joinWords(
					node.audience.map((audience) => t(`vocabulary:audience.${audience}`)),
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
		[t('details:cost'), cost && t(`details:${cost}`)],
		[t('details:licence'), node.licence ?? (node.kind === 'resource' ? t('details:licenceUnknown') : undefined)],
		[t('details:country'), node.country && countryName(node.country, lang)],
		[t('details:address'), node.address && <OutsideLink href={node.address}>{new URL(node.address).hostname}</OutsideLink>],
		[t('details:otherNames'), altLabels && joinWords(altLabels, lang)],
		[t('details:remark'), node.remark && <Localized map={node.remark} />],
	];
	return facts.filter(([, value]) => value !== undefined);
}

function costOf(node: Node): 'free' | 'notFree' | 'costUnknown' {
	if (node.free === undefined) return 'costUnknown';
	return node.free ? 'free' : 'notFree';
}
