import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { mappingOf, partOf } from '#web/view-model/compare-find.ts';
import { mappingsBetween } from '#web/view-model/compare-pair.ts';
import { titleOf } from '#web/view-model/labels.ts';
import type { ViewContext } from './compared-context.ts';
import { MappingChoices } from './mapping-choices.tsx';
import { useShownMappings } from './use-shown-mappings.ts';

interface ChosenPairProps extends ViewContext {
	readonly pair: readonly [NodeId, NodeId];
}

/** The mappings between a part of the one model and a part of the other, to choose from. */
export function ChosenPair({ state, comparison, sides, pair: [left, right] }: ChosenPairProps) {
	const { t, lang } = useWords();
	const shown = useShownMappings(comparison, state.filters);
	const [from, to] = [partOf(sides.left.parts, left), partOf(sides.right.parts, right)];
	if (from === undefined || to === undefined) return <p>{t('compare:unknownMapping')}</p>;
	const choices = mappingsBetween(state, sides, shown, [left, right]).flatMap(({ id }) => mappingOf(sides.left, id) ?? []);
	return (
		<section className="chosen" aria-labelledby="chosen-heading">
			<h4 id="chosen-heading">{t('views:panel.between', { from: titleOf(from.node, lang).text, to: titleOf(to.node, lang).text })}</h4>
			<p>{t('views:mappings', { count: choices.length })}</p>
			<MappingChoices state={state} lead="left" choices={choices} withStart={true} />
		</section>
	);
}
