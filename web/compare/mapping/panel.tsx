import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { Mapping } from '#graph/model/relation.ts';
import { mappingsBetween } from '#graph/queries/mapped.ts';
import type { ViewContext } from '#web/compare/context.ts';
import { LegendLinks, MappingLegend } from '#web/compare/legend.tsx';
import type { CompareView } from '#web/compare/model/parameters.ts';
import { sharedWithWhole } from '#web/compare/model/purposes.ts';
import { strongestFirst } from '#web/compare/model/rows.ts';
import { type ComparedPart, type FoundMapping, mappingOf, partOf } from '#web/compare/model/sides.ts';
import { type ComparisonState, clearSelected, openMapping, otherSide, type Side } from '#web/compare/model/state.ts';
import { comparisonAddress } from '#web/compare/model/url.ts';
import { SharedPurposes } from '#web/compare/purposes.tsx';
import { useCompareNavigation, useShownMappings } from '#web/compare/use-compare.ts';
import { formatDate } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { wayUpOutlines } from '#web/node/outline.ts';
import { titleOf } from '#web/node/title.ts';
import { ConceptBridges } from './bridges.tsx';
import { CloseMapping } from './close-link.tsx';
import { ConceptCard } from './concept-card.tsx';
import { MappingDetail } from './mapping.tsx';
import { MappingWords, useMappingLabel } from './mapping-words.tsx';
import { ConceptResources } from './resources.tsx';

interface ComparePanelProps extends ViewContext {
	readonly view: CompareView;
}

/** Details of the selected mapping, else the mappings of the selected concept or pair, else the legend. */
export function ComparePanel({ view, ...context }: ComparePanelProps) {
	const { t } = useI18n();
	const { go } = useCompareNavigation();
	const panel = useRef<HTMLElement>(null);
	const content = usePanelContent(context, () => focusOpener(panel.current));
	if (content === undefined && view !== 'side') return null;
	return (
		<aside
			className="compare-panel"
			aria-label={t('views:panel.name')}
			data-empty={content === undefined || undefined}
			ref={panel}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: a long panel without links is scrolled by keyboard too
			tabIndex={0}
		>
			<h3 className="visually-hidden">{t('views:panel.name')}</h3>
			{content ?? <PanelHint />}
			{content && context.state.mapping === undefined && (
				<button
					type="button"
					className="text-button"
					onClick={() => {
						focusOpener(panel.current);
						go(clearSelected(context.state));
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
				id="selected-mapping"
				{...found}
				side={sides[state.lead]}
				names={names}
				tools={<CloseMapping state={state} onClose={onClose} />}
			/>
		);
	}
	if (state.pair) return <SelectedPair {...context} pair={state.pair} />;
	const side = (['left', 'right'] satisfies Side[]).find((name) => state.concept && partOf(sides[name].parts, state.concept));
	const part = side && state.concept && partOf(sides[side].parts, state.concept);
	return side && part ? <SelectedConcept {...context} side={side} part={part} /> : undefined;
}

/** Returns focus to the link that opened the panel, or to the current view. */
function focusOpener(panel: HTMLElement | null): void {
	const view = panel?.previousElementSibling;
	const source = view?.querySelector<HTMLElement>('[data-opener="true"], [role="treeitem"][aria-selected="true"], [aria-current="true"]');
	(source ?? view?.querySelector<HTMLElement>('a, button, [tabindex="0"]'))?.focus();
}

function PanelHint() {
	const { t } = useI18n();
	return (
		<>
			<p>{t('views:panel.hint')}</p>
			<h4>{t('compare:legend')}</h4>
			<LegendLinks />
		</>
	);
}

interface SelectedPairProps extends ViewContext {
	readonly pair: readonly [NodeId, NodeId];
}

function SelectedPair({ state, comparison, sides, pair: [left, right] }: SelectedPairProps) {
	const { t, lang } = useI18n();
	const shown = useShownMappings(comparison, state.filters);
	const [from, to] = [partOf(sides.left.parts, left), partOf(sides.right.parts, right)];
	if (from === undefined || to === undefined) return <p>{t('compare:unknownMapping')}</p>;
	const between = mappingsBetween(shown, [left, right], wayUpOutlines(comparison.left, comparison.right));
	const choicesOf = (mappings: readonly Mapping[]) => strongestFirst(mappings).flatMap(({ id }) => mappingOf(sides.left, id) ?? []);
	const [own, below] = [choicesOf(between.own), choicesOf(between.below)];
	return (
		<section className="chosen" aria-labelledby="selected-heading">
			<h4 id="selected-heading">{t('views:panel.between', { from: titleOf(from.node, lang).text, to: titleOf(to.node, lang).text })}</h4>
			<p>{t('views:mappings', { count: own.length + below.length })}</p>
			{own.length > 0 && <MappingChoices state={state} lead="left" choices={own} withStart={true} />}
			{below.length > 0 && (
				<>
					<h5>
						{t('mapping:belowHeading')} <span className="count">{below.length}</span>
					</h5>
					<MappingChoices state={state} lead="left" choices={below} withStart={true} />
				</>
			)}
		</section>
	);
}

interface SelectedConceptProps extends ViewContext {
	readonly side: Side;
	readonly part: ComparedPart;
}

function SelectedConcept({ state, comparison, sides, names, side, part }: SelectedConceptProps) {
	const { t, lang } = useI18n();
	const { node, answer } = part;
	const withWhole = sharedWithWhole(comparison, side, node.id);
	return (
		<section className="chosen" aria-labelledby="selected-heading">
			<h4 id="selected-heading">{t('views:panel.of', { title: titleOf(node, lang).text })}</h4>
			{answer?.kind === 'mapped' && (
				<MappingChoices
					state={state}
					lead={side}
					choices={answer.counterparts.map((counterpart) => ({ node, counterpart }))}
					withStart={false}
				/>
			)}
			{(answer?.kind === 'noCounterpart' || answer?.kind === 'cannotAssess') && (
				<>
					<p>
						<span className="row-status" data-status={answer.kind}>
							{t(`vocabulary:${answer.kind}`)}
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
			{withWhole.length > 0 && (
				<>
					<h5>{t('views:purposes.withWhole')}</h5>
					<SharedPurposes shared={withWhole} />
				</>
			)}
			<ConceptCard node={node} sideName={names[side]} />
			{answer && <ConceptBridges concept={node.id} into={sides[side].other.id} answer={answer} />}
			{answer?.kind === 'mapped' && (
				<ConceptResources node={node} model={sides[side].other} isOwn={false} from={names[otherSide(side)].name} />
			)}
			<ConceptResources node={node} model={sides[side].own} isOwn={true} from={names[side].name} />
		</section>
	);
}

interface MappingChoicesProps {
	readonly state: ComparisonState;
	readonly lead: Side;
	readonly choices: readonly FoundMapping[];
	/** Whether each item also names its own concept. */
	readonly withStart: boolean;
}

function MappingChoices({ state, lead, choices, withStart }: MappingChoicesProps) {
	const { t } = useI18n();
	const labelOf = useMappingLabel();
	return (
		<ul className="mapping-choices">
			{choices.map((choice) => {
				const { mapping } = choice.counterpart;
				return (
					<li key={mapping.id}>
						<Link
							{...comparisonAddress(openMapping(state, mapping.id, lead))}
							resetScroll={false}
							className="box row"
							activeProps={{}}
							aria-label={labelOf(choice)}
						>
							<MappingWords {...choice} withStart={withStart}>
								{' '}
								· {t(`terms:basis.${mapping.basis}`)}
							</MappingWords>
						</Link>
					</li>
				);
			})}
		</ul>
	);
}
