import type { ReactNode } from 'react';
import type { FoundMapping } from '#web/compare/model/sides.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/node/node-title.tsx';
import { titleOf } from '#web/node/title.ts';
import { ConfidenceWord } from './confidence.tsx';

/** The name of a link to a mapping, in words. */
export function useMappingLabel(): (found: FoundMapping) => string {
	const { t, lang } = useI18n();
	return ({ node, counterpart: { mapping, concept } }) =>
		t('compare:show', {
			from: titleOf(node, lang).text,
			word: t(`vocabulary:relation.${mapping.kind}`),
			to: titleOf(concept, lang).text,
		});
}

interface MappingWordsProps extends FoundMapping {
	/** Whether its own concept is named too. */
	readonly withStart?: boolean;
	/** After the confidence. */
	readonly children?: ReactNode;
}

/** A mapping to choose: its concepts, the word between them and the confidence. */
export function MappingWords({ node, counterpart: { mapping, concept }, withStart = true, children }: MappingWordsProps) {
	const { t } = useI18n();
	return (
		<>
			{withStart && (
				<span>
					<NodeTitle node={node} />
				</span>
			)}
			<span className="match-word" data-match={mapping.kind}>
				{t(`vocabulary:relation.${mapping.kind}`)}
			</span>
			<span>
				<NodeTitle node={concept} />
			</span>
			<span className="compare-fact">
				<ConfidenceWord confidence={mapping.confidence} />
				{children}
			</span>
		</>
	);
}
