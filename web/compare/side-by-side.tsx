import { useMemo } from 'react';
import { isMapping } from '#graph/model/relation.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { chooseOrder, foldAll } from '#web/state/comparison.ts';
import { fewestCrossings } from '#web/view-model/compare-order.ts';
import type { ComparedPart } from '#web/view-model/compare-side.ts';
import { ChosenStatus } from './chosen-status.tsx';
import type { ViewContext } from './compared-context.ts';
import { FacingTrees } from './facing-trees.tsx';
import { useCompareNavigation } from './use-compare-navigation.ts';

/** Two trees facing, with a line for each mapping between them. */
export function SideBySide(context: ViewContext) {
	const { t } = useWords();
	const { state, comparison, sides } = context;
	const { settle } = useCompareNavigation();
	const best = useMemo(
		() => fewestCrossings({ left: sides.left.parts, right: sides.right.parts }, comparison.mappings.filter(isMapping)),
		[comparison, sides],
	);
	const isOwners = state.order === 'owner';
	const ordered = {
		left: { ...sides.left, parts: isOwners ? sides.left.parts : best.left },
		right: { ...sides.right, parts: isOwners ? sides.right.parts : best.right },
	};
	const branches = [...sides.left.parts, ...sides.right.parts].filter(isBranch).map(({ node }) => node.id);
	return (
		<section aria-labelledby="facing-heading">
			<h2 id="facing-heading" className="visually-hidden">
				{t('views:view.side')}
			</h2>
			<div className="view-tools compare-bar">
				{best.crossings < best.authored && (
					<label>
						<input type="checkbox" checked={isOwners} onChange={() => settle(chooseOrder(state, isOwners ? undefined : 'owner'))} />{' '}
						{t('views:side.ownOrder')}{' '}
						<span className="count">{t('views:side.crossings', { count: best.authored, fewest: best.crossings })}</span>
					</label>
				)}
				<FoldButton label={t('views:side.foldAll')} onPress={() => settle(foldAll(state, branches))} />
				<FoldButton label={t('views:side.unfoldAll')} onPress={() => settle(foldAll(state, []))} />
			</div>
			<ChosenStatus {...context} />
			<FacingTrees {...context} sides={ordered} />
		</section>
	);
}

function isBranch({ parts, missing }: ComparedPart): boolean {
	return parts.length + missing.length > 0;
}

function FoldButton({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
	return (
		<button type="button" className="text-button" onClick={onPress}>
			{label}
		</button>
	);
}
