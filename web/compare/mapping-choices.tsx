import { Link } from '@tanstack/react-router';
import type { Outline } from '#graph/queries/outline.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/panels/node-title.tsx';
import { comparisonAddress } from '#web/state/compare-search.ts';
import { type ComparisonState, openMapping, type Side } from '#web/state/comparison.ts';
import type { Counterpart } from '#web/view-model/compare-side.ts';
import { titleOf } from '#web/view-model/labels.ts';
import { ConfidenceWord } from './confidence-word.tsx';

export interface MappingChoice {
	readonly node: Outline;
	readonly counterpart: Counterpart;
}

interface MappingChoicesProps {
	readonly state: ComparisonState;
	/** The side that the mappings are read from. */
	readonly lead: Side;
	readonly choices: readonly MappingChoice[];
	/** Whether each says what it starts from too. */
	readonly withStart: boolean;
}

/** Mappings to choose from, each in words. */
export function MappingChoices({ state, lead, choices, withStart }: MappingChoicesProps) {
	const { t, lang } = useWords();
	return (
		<ul className="mapping-choices">
			{choices.map(({ node, counterpart: { mapping, concept } }) => {
				const word = t(`vocabulary:relation.${mapping.kind}`);
				return (
					<li key={mapping.id}>
						<Link
							{...comparisonAddress(openMapping(state, mapping.id, lead))}
							resetScroll={false}
							aria-label={t('compare:show', { from: titleOf(node, lang).text, word, to: titleOf(concept, lang).text })}
						>
							{withStart && (
								<span>
									<NodeTitle node={node} />
								</span>
							)}
							<span className="match-word" data-match={mapping.kind}>
								{word}
							</span>
							<span>
								<NodeTitle node={concept} />
							</span>
							<span className="compare-fact">
								<ConfidenceWord confidence={mapping.confidence} /> · {t(`vocabulary:basis.${mapping.basis}`)}
							</span>
						</Link>
					</li>
				);
			})}
		</ul>
	);
}
