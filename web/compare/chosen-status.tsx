import { useWords } from '#web/i18n/use-words.tsx';
import { partOf } from '#web/view-model/compare-find.ts';
import { titleOf } from '#web/view-model/labels.ts';
import type { ViewContext } from './compared-context.ts';

/** Tells those who chose a concept by ear how many mappings the panel now lists. */
export function ChosenStatus({ state, sides }: ViewContext) {
	const { t, lang } = useWords();
	const { concept } = state;
	const part = concept && (partOf(sides.left.parts, concept) ?? partOf(sides.right.parts, concept));
	const count = part?.answer?.kind === 'mapped' ? part.answer.counterparts.length : 0;
	return (
		<p role="status" className="visually-hidden">
			{part && `${titleOf(part.node, lang).text}: ${t('views:mappings', { count })}`}
		</p>
	);
}
