import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { graphQuery } from '#web/data/queries.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';
import { type ExpandOption, expandOptions } from '#web/explore/model/expand-options.ts';
import {
	chooseLayout,
	defaultLayout,
	type EgoQuery,
	type ExplorerState,
	expandKinds,
	focusNeighbourhood,
	toggleHidden,
} from '#web/explore/model/state.ts';
import { useI18n } from '#web/i18n/use-words.tsx';

const STEPS = [1, 2, 3] as const;

interface NodeActionsProps {
	readonly id: NodeId;
	readonly state: ExplorerState;
	readonly graph: VisibleGraph;
	readonly onChange: (transition: (state: ExplorerState) => ExplorerState) => void;
	readonly children?: ReactNode;
}

/** Actions on a node in the diagram: expand by relation kind, isolate its neighbourhood, hide it. */
export function NodeActions({ id, state, graph, onChange, children }: NodeActionsProps) {
	const { t } = useI18n();
	const { data } = useQuery(graphQuery('node', { id }));
	if (data === undefined) return null;
	const choices = expandOptions(data, state, new Set(graph.nodes.keys()));
	return (
		<section className="node-actions row" aria-label={t('diagram:inDiagram')}>
			{choices.length > 0 && (
				<details>
					<summary className="ds-button" data-size="sm" data-variant="secondary" data-color="neutral">
						{t('diagram:expand')}
					</summary>
					<Choices choices={choices} onChoose={(kinds) => onChange((now) => expandKinds(now, id, kinds))} />
				</details>
			)}
			<details>
				<summary className="ds-button" data-size="sm" data-variant="secondary" data-color="neutral">
					{t('diagram:around')}
				</summary>
				<div className="row">
					{STEPS.map((steps) => (
						<button
							key={steps}
							type="button"
							className="ds-button"
							data-size="sm"
							data-variant="secondary"
							data-color="neutral"
							aria-pressed={state.ego?.node === id && state.ego.steps === steps}
							onClick={() => onChange((now) => isolate(now, { node: id, steps }))}
						>
							{t('diagram:steps', { count: steps })}
						</button>
					))}
				</div>
			</details>
			<button
				type="button"
				className="ds-button"
				data-size="sm"
				data-variant="secondary"
				data-color="neutral"
				onClick={() => onChange((now) => toggleHidden(now, id))}
			>
				{t('diagram:hide')}
			</button>
			{children}
		</section>
	);
}

/** Switches to the ego network's default layout, unless the reader has chosen a layout. */
function isolate(state: ExplorerState, ego: EgoQuery): ExplorerState {
	const isolated = focusNeighbourhood(state, ego);
	return state.layout === defaultLayout(undefined) ? chooseLayout(isolated, defaultLayout(ego)) : isolated;
}

interface ChoicesProps {
	readonly choices: readonly ExpandOption[];
	readonly onChoose: (kinds: readonly ExpandOption['kind'][] | 'all') => void;
}

function Choices({ choices, onChoose }: ChoicesProps) {
	const { t } = useI18n();
	const expanded = choices.filter((choice) => choice.isExpanded).map(({ kind }) => kind);
	const isAll = expanded.length === choices.length;
	const toggled = (kind: ExpandOption['kind']) => (expanded.includes(kind) ? expanded.filter((one) => one !== kind) : [...expanded, kind]);
	const choose = (kinds: readonly ExpandOption['kind'][]) => onChoose(kinds.length === choices.length ? 'all' : kinds);
	return (
		<ul className="box subtle">
			<li>
				<label className="check">
					<input type="checkbox" className="ds-input" checked={isAll} onChange={() => onChoose(isAll ? [] : 'all')} />
					<span className="filter-word capital">{t('diagram:all')}</span>
				</label>
			</li>
			{choices.map(({ kind, directions, count, hidden, isExpanded }) => (
				<li key={kind}>
					<label className="check">
						<input type="checkbox" className="ds-input" checked={isExpanded} onChange={() => choose(toggled(kind))} />
						<span className="filter-word capital">
							{directions.map((way) => t(way === 'back' ? `vocabulary:relationBack.${kind}` : `vocabulary:relation.${kind}`)).join(' / ')}
						</span>
						{!isExpanded && (
							<span className="action-fresh subtle">{hidden === 0 ? t('diagram:allShown') : t('diagram:fresh', { count: hidden })}</span>
						)}
						<span className="filter-count">{count}</span>
					</label>
				</li>
			))}
		</ul>
	);
}
