import { useMemo } from 'react';
import { isMapping } from '#graph/model/relation.ts';
import type { ViewContext } from '#web/compare/context.ts';
import { fewestCrossings } from '#web/compare/model/ordering.ts';
import { type ComparedPart, partOf } from '#web/compare/model/sides.ts';
import { chooseOrder, collapseAll } from '#web/compare/model/state.ts';
import { useCompareNavigation } from '#web/compare/use-compare.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/node/title.ts';
import { SideBySideTrees } from './trees.tsx';

/** Two trees side by side, with a link for each mapping between them. */
export function SideBySide(context: ViewContext) {
	const { t } = useI18n();
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
				<CollapseButton label={t('views:side.collapseAll')} onPress={() => settle(collapseAll(state, branches))} />
				<CollapseButton label={t('views:side.expandAll')} onPress={() => settle(collapseAll(state, []))} />
			</div>
			<SelectionStatus {...context} />
			<SideBySideTrees {...context} sides={ordered} />
		</section>
	);
}

function isBranch({ parts, missing }: ComparedPart): boolean {
	return parts.length + missing.length > 0;
}

function CollapseButton({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
	return (
		<button type="button" className="text-button" onClick={onPress}>
			{label}
		</button>
	);
}

/** Announces how many mappings the panel lists for the selected concept. */
function SelectionStatus({ state, sides }: ViewContext) {
	const { t, lang } = useI18n();
	const { concept } = state;
	const part = concept && (partOf(sides.left.parts, concept) ?? partOf(sides.right.parts, concept));
	const count = part?.answer?.kind === 'mapped' ? part.answer.counterparts.length : 0;
	return (
		<p role="status" className="visually-hidden">
			{part && `${titleOf(part.node, lang).text}: ${t('views:mappings', { count })}`}
		</p>
	);
}
