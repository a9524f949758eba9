import type { NodeId } from '#graph/model/ids.ts';
import type { LanguageMap } from '#graph/model/language.ts';
import type { Node } from '#graph/model/node.ts';
import { joinWords, languageName } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ExternalLink } from '#web/ui/external-link.tsx';
import { NodeTitle } from './node-title.tsx';
import { AskedActor, ResourceTags } from './resource-terms.tsx';
import { titleOf } from './title.ts';

interface ResourceCardProps {
	readonly node: Node;
	/** Whether its place in the model is the editors' reading. */
	readonly placedByUs?: boolean;
	/** Why it fits its place in the model. */
	readonly note?: LanguageMap | undefined;
	/** Why it is listed, unless a heading says so. */
	readonly reason?: string;
	readonly onSelect: (id: NodeId) => void;
}

export function ResourceCard({ node, placedByUs = false, note, reason, onSelect }: ResourceCardProps) {
	const { t, lang, localized } = useI18n();
	const languages = node.languages?.map((code) => languageName(code, lang));
	const unknown = unknownTerms(node);
	const facts = [
		node.provider,
		node.form && t(`terms:form.${node.form}`),
		languages ? joinWords(languages, lang) : t('details:languageUnknown'),
		node.licence && `${t('details:licence')}: ${node.licence}`,
		unknown && t(`details:${unknown}`),
		node.opens && `${t('details:opens')}: ${localized(node.opens).text}`,
		placedByUs ? t('details:placedByUs') : undefined,
	].filter((fact) => fact !== undefined);
	return (
		<article className="resource-card box" data-ours={placedByUs || undefined}>
			<p className="resource-title">
				{node.address === undefined ? (
					<NodeTitle node={node} />
				) : (
					<ExternalLink href={node.address}>
						<NodeTitle node={node} />
					</ExternalLink>
				)}
			</p>
			<ResourceTags node={node} withPrice />
			<p className="resource-facts note">
				{facts.join(' · ')}
				{node.ask && (
					<>
						{' · '}
						{t('details:ask')}: <AskedActor id={node.ask} />
					</>
				)}
			</p>
			{note && (
				<p className="resource-note small two-lines">
					<Localized map={note} />
				</p>
			)}
			{reason !== undefined && <p className="resource-reason note">{reason}</p>}
			<button
				type="button"
				className="ds-link"
				data-size="sm"
				aria-label={t('details:showInGraphOf', { title: titleOf(node, lang).text })}
				onClick={() => onSelect(node.id)}
			>
				{t('details:showInGraph')}
			</button>
		</article>
	);
}

function unknownTerms({ free, licence }: Node): 'costUnknown' | 'licenceUnknown' | 'termsUnknown' | undefined {
	if (licence === undefined) return free === undefined ? 'termsUnknown' : 'licenceUnknown';
	return free === undefined ? 'costUnknown' : undefined;
}
