import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { graphQuery } from '#web/data/queries.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';
import { type ExpandOption, expandOptions } from '#web/explore/model/expand-options.ts';
import {
	chooseLayout,
	type EgoQuery,
	type ExplorerState,
	expandKinds,
	focusNeighbourhood,
	toggleHidden,
	usualLayout,
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
		<section className="node-actions row" aria-label={t('picture:onPicture')}>
			{choices.length > 0 && (
				<details>
					<summary className="ds-button" data-size="sm" data-variant="secondary" data-color="neutral">
						{t('picture:unfold')}
					</summary>
					<Choices choices={choices} onChoose={(kinds) => onChange((now) => expandKinds(now, id, kinds))} />
				</details>
			)}
			<details>
				<summary className="ds-button" data-size="sm" data-variant="secondary" data-color="neutral">
					{t('picture:around')}
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
							onClick={() => onChange((now) => showAlone(now, { node: id, steps }))}
						>
							{t('picture:steps', { count: steps })}
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
				{t('picture:hide')}
			</button>
			{children}
		</section>
	);
}

/** Switches to the ego network's default layout, unless the reader has chosen a layout. */
function showAlone(state: ExplorerState, around: EgoQuery): ExplorerState {
	const alone = focusNeighbourhood(state, around);
	return state.layout === usualLayout(undefined) ? chooseLayout(alone, usualLayout(around)) : alone;
}

interface ChoicesProps {
	readonly choices: readonly ExpandOption[];
	readonly onChoose: (kinds: readonly ExpandOption['kind'][] | 'all') => void;
}

function Choices({ choices, onChoose }: ChoicesProps) {
	const { t } = useI18n();
	const open = choices.filter((choice) => choice.isOpen).map(({ kind }) => kind);
	const isAll = open.length === choices.length;
	const toggled = (kind: ExpandOption['kind']) => (open.includes(kind) ? open.filter((one) => one !== kind) : [...open, kind]);
	const choose = (kinds: readonly ExpandOption['kind'][]) => onChoose(kinds.length === choices.length ? 'all' : kinds);
	return (
		<ul className="box subtle">
			<li>
				<label className="check">
					<input type="checkbox" className="ds-input" checked={isAll} onChange={() => onChoose(isAll ? [] : 'all')} />
					<span className="filter-word capital">{t('picture:all')}</span>
				</label>
			</li>
			{choices.map(({ kind, directions, count, fresh, isOpen }) => (
				<li key={kind}>
					<label className="check">
						<input type="checkbox" className="ds-input" checked={isOpen} onChange={() => choose(toggled(kind))} />
						<span className="filter-word capital">
							{directions.map((way) => t(way === 'back' ? `vocabulary:relationBack.${kind}` : `vocabulary:relation.${kind}`)).join(' / ')}
						</span>
						{!isOpen && (
							<span className="action-fresh subtle">{fresh === 0 ? t('picture:allShown') : t('picture:fresh', { count: fresh })}</span>
						)}
						<span className="filter-count">{count}</span>
					</label>
				</li>
			))}
		</ul>
	);
}
