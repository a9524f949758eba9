import { useRef } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { type CompareView, closeChoice, type Side } from '#web/state/comparison.ts';
import { mappingOf, partOf } from '#web/view-model/compare-find.ts';
import { ChosenConcept } from './chosen-concept.tsx';
import { ChosenPair } from './chosen-pair.tsx';
import type { ViewContext } from './compared-context.ts';
import { LegendLines } from './legend-lines.tsx';
import { MappingDetail } from './mapping-detail.tsx';
import { MappingLegend } from './mapping-legend.tsx';
import { useCompareNavigation } from './use-compare-navigation.ts';

interface ComparePanelProps extends ViewContext {
	readonly view: CompareView;
}

/** What was chosen: one mapping whole, else the mappings of a concept or of a pair, else what the lines mean. */
export function ComparePanel({ view, ...context }: ComparePanelProps) {
	const { t } = useWords();
	const { go } = useCompareNavigation();
	const panel = useRef<HTMLElement>(null);
	const content = usePanelContent(context, () => focusOpener(panel.current));
	if (content === undefined && view !== 'side') return null;
	return (
		<aside className="compare-panel" aria-label={t('views:panel.name')} data-empty={content === undefined || undefined} ref={panel}>
			<h3 className="visually-hidden">{t('views:panel.name')}</h3>
			{content ?? <PanelHint />}
			{content && context.state.mapping === undefined && (
				<button
					type="button"
					className="text-button"
					onClick={() => {
						focusOpener(panel.current);
						go(closeChoice(context.state));
					}}
				>
					{t('views:panel.close')}
				</button>
			)}
			{content && view === 'side' && <MappingLegend />}
		</aside>
	);
}

function usePanelContent(context: ViewContext, onClose: () => void) {
	const { state, sides, names } = context;
	const found = state.mapping && mappingOf(sides[state.lead], state.mapping);
	if (found) {
		return (
			<MappingDetail
				key={`${found.counterpart.mapping.id} ${state.lead}`}
				id="chosen-mapping"
				{...found}
				state={state}
				side={sides[state.lead]}
				names={names}
				onClose={onClose}
			/>
		);
	}
	if (state.pair) return <ChosenPair {...context} pair={state.pair} />;
	const side = (['left', 'right'] satisfies Side[]).find((name) => state.concept && partOf(sides[name].parts, state.concept));
	const part = side && state.concept && partOf(sides[side].parts, state.concept);
	return side && part ? <ChosenConcept {...context} side={side} part={part} /> : undefined;
}

/** Back to what the panel was opened from, or to the view. */
function focusOpener(panel: HTMLElement | null): void {
	const view = panel?.previousElementSibling;
	const opener = view?.querySelector<HTMLElement>('[data-opener="true"], [role="treeitem"][aria-selected="true"], [aria-current="true"]');
	(opener ?? view?.querySelector<HTMLElement>('a, button, [tabindex="0"]'))?.focus();
}

function PanelHint() {
	const { t } = useWords();
	return (
		<>
			<p>{t('views:panel.hint')}</p>
			<h4>{t('compare:legend')}</h4>
			<LegendLines />
		</>
	);
}
