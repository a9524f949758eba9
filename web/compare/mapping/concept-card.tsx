import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { NodeId } from '#graph/model/ids.ts';
import type { Outline } from '#graph/queries/outline.ts';
import type { SideName } from '#web/compare/mapping/side-names.ts';
import { graphQuery } from '#web/data/queries.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/node/node-title.tsx';
import { titleOf, translationOf } from '#web/node/title.ts';

interface ConceptProps {
	readonly node: Outline;
	readonly sideName: SideName;
}

export function ConceptName({ node, sideName }: ConceptProps) {
	return (
		<>
			<span className="concept-title">
				<NodeTitle node={node} />
			</span>
			<span className="compare-fact">{'\u00a0· '}</span>
			<span className="concept-kind compare-fact">{sideName.wordOf(node.kind)}</span>
		</>
	);
}

interface ConceptCardProps extends ConceptProps {
	/** Selects a node in the diagram; without it, a link leads there. */
	readonly onSelect?: (id: NodeId) => void;
}

export function ConceptCard({ node, sideName, onSelect }: ConceptCardProps) {
	const { t, lang } = useI18n();
	const { data } = useQuery(graphQuery('node', { id: node.id }));
	const translation = translationOf(node, lang);
	const inGraph = t('compare:inGraphOf', { title: titleOf(node, lang).text });
	return (
		<div className="mapping-concept box stack">
			<p className="compare-fact">
				{sideName.name} · {sideName.wordOf(node.kind)}
			</p>
			<h5>
				<NodeTitle node={node} />
			</h5>
			{translation && (
				<p className="compare-note">
					{translation.text} <small className="origin-mark">{t(`vocabulary:origin.${translation.origin}`)}</small>
				</p>
			)}
			<p>
				{data === undefined ? (
					t('loading')
				) : data.node.description === undefined ? (
					<em>{t('details:noDefinition')}</em>
				) : (
					<Localized map={data.node.description} />
				)}
			</p>
			<p>
				{onSelect ? (
					<button type="button" className="text-button" aria-label={inGraph} onClick={() => onSelect(node.id)}>
						{t('compare:inGraph')}
					</button>
				) : (
					<Link to="/" search={{ selected: node.id }} aria-label={inGraph}>
						{t('compare:inGraph')}
					</Link>
				)}
			</p>
		</div>
	);
}
