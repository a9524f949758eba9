import { formatDate } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useWords } from '#web/i18n/use-words.tsx';
import { otherSide, type Side } from '#web/state/comparison.ts';
import type { ComparedPart } from '#web/view-model/compare-side.ts';
import { titleOf } from '#web/view-model/labels.ts';
import { ConceptBridges } from './bridges.tsx';
import type { ViewContext } from './compared-context.ts';
import { ConceptCard } from './concept-card.tsx';
import { ConceptResources } from './concept-resources.tsx';
import { MappingChoices } from './mapping-choices.tsx';

interface ChosenConceptProps extends ViewContext {
	readonly side: Side;
	readonly part: ComparedPart;
}

/** One concept: what it is, and every mapping of it to choose from. */
export function ChosenConcept({ state, sides, names, side, part }: ChosenConceptProps) {
	const { t, lang } = useWords();
	const { node, answer } = part;
	return (
		<section className="chosen" aria-labelledby="chosen-heading">
			<h4 id="chosen-heading">{t('views:panel.of', { title: titleOf(node, lang).text })}</h4>
			{answer?.kind === 'mapped' && (
				<MappingChoices
					state={state}
					lead={side}
					choices={answer.counterparts.map((counterpart) => ({ node, counterpart }))}
					withStart={false}
				/>
			)}
			{answer?.kind === 'noCounterpart' && (
				<>
					<p>
						<span className="row-status" data-status="noCounterpart">
							{t('vocabulary:noCounterpart')}
						</span>
					</p>
					<p>
						<Localized map={answer.assessment.reason} />
					</p>
					<p className="compare-fact">
						{t('compare:assessedBy', { author: answer.assessment.author, date: formatDate(answer.assessment.date, lang) })}
					</p>
				</>
			)}
			{answer?.kind === 'notAssessed' && <p>{t('compare:meaning.notAssessed')}</p>}
			{answer === undefined && <p>{t('views:panel.group')}</p>}
			<ConceptCard node={node} sideName={names[side]} />
			{answer && <ConceptBridges concept={node.id} into={sides[side].other.id} answer={answer} />}
			{answer?.kind === 'mapped' && (
				<ConceptResources node={node} model={sides[side].other} isOwn={false} from={names[otherSide(side)].name} />
			)}
			<ConceptResources node={node} model={sides[side].own} isOwn={true} from={names[side].name} />
		</section>
	);
}
