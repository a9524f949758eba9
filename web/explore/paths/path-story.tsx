import './path-story.css';
import { useEffect, useRef } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';
import { FilterSwitch } from '#web/explore/filters.tsx';
import {
	changePath,
	clearFilters,
	dropEnd,
	type ExplorerState,
	focusNeighbourhood,
	otherEnd,
	type PathEnd,
	type PathQuery,
	swapEnds,
	toggleExcluded,
} from '#web/explore/model/state.ts';
import type { Transition } from '#web/explore/use-explorer.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { PathEndField } from './path-end.tsx';
import { NoPath, PathsError, PathsSay } from './path-results.tsx';
import { type Path, pathKinds } from './path-steps.ts';
import { ShownPath } from './shown-path.tsx';
import type { PathFocus, Paths } from './use-paths.ts';

interface PathStoryProps {
	readonly story: Paths['story'];
	readonly state: ExplorerState;
	readonly known: ReadonlyMap<NodeId, Node>;
	readonly graph: VisibleGraph;
	/** For changes to what the diagram shows. */
	readonly onChange: (transition: Transition) => void;
	readonly onSelect: (id: NodeId) => void;
	readonly onClose: () => void;
}

/** The question for paths between two things, and the shown path as a strip and as sentences. */
export function PathStory({ story, state, known, graph, onChange, onSelect, onClose }: PathStoryProps) {
	const { query, found, shown } = story;
	const { selected } = state;
	const { t } = useI18n();
	const { heading, fields, goTo } = useStoryFocus(query, story.focus);
	const offered = selected !== undefined && selected !== query.from && selected !== query.to ? known.get(selected) : undefined;
	const firstMissing = missingEnd(query);
	const isSame = query.from !== undefined && query.from === query.to;
	const isAsked = query.from !== undefined && query.to !== undefined && !isSame;

	function choose(end: PathEnd, id: NodeId): void {
		goTo(query[otherEnd(end)] === undefined ? otherEnd(end) : 'heading');
		story.onChange((now) => changePath(now, { [end]: id }));
	}

	function clear(end: PathEnd): void {
		goTo(end);
		story.onChange((now) => dropEnd(now, end));
	}

	const endOf = (end: PathEnd) => (
		<PathEndField
			end={end}
			id={query[end]}
			known={known}
			offered={end === firstMissing ? offered : undefined}
			fieldRef={fields[end]}
			onChoose={(id) => choose(end, id)}
			onClear={() => clear(end)}
			onSelect={onSelect}
		/>
	);
	const ways = <PathWays query={query} paths={found.paths} onChange={story.onChange} />;
	return (
		<section className="path-story stack" data-size="sm" aria-label={t('paths:heading')}>
			<div className="path-head">
				<h2 ref={heading} tabIndex={-1}>
					{t('paths:heading')}
				</h2>
				{endOf('from')}
				{query.from !== undefined && query.to !== undefined && (
					<IconButton
						label={t('paths:swap')}
						symbol="⇄"
						variant="secondary"
						className="path-swap"
						title={t('paths:swap')}
						onClick={() => story.onChange(swapEnds)}
					/>
				)}
				{endOf('to')}
				<IconButton className="path-close" label={t('paths:close')} symbol="✕" onClick={onClose} />
			</div>
			<PathsSay query={query} found={found} />
			<PathsError found={found} />
			{found.isAnswered && found.paths.length === 0 && <NoPath query={query} onChange={story.onChange} />}
			{isAsked && shown && (
				<ShownPath
					{...story}
					shown={shown}
					hidden={[shown.start, ...shown.steps.map(({ node }) => node)].filter(({ id }) => !graph.nodes.has(id)).length}
					onShowHidden={() => onChange((now) => focusNeighbourhood(clearFilters(now), undefined))}
					onSelect={onSelect}
					ways={ways}
				/>
			)}
			{isAsked && shown === undefined && ways}
		</section>
	);
}

function missingEnd({ from, to }: PathQuery): PathEnd | undefined {
	return from === undefined ? 'from' : to === undefined ? 'to' : undefined;
}

/** Moves the focus when the button that had it is gone, and to the missing end when the question is asked elsewhere. */
function useStoryFocus(query: PathQuery, focus: PathFocus | undefined) {
	const heading = useRef<HTMLHeadingElement>(null);
	const from = useRef<HTMLInputElement>(null);
	const to = useRef<HTMLInputElement>(null);
	const next = useRef<PathEnd | 'heading'>(undefined);
	const done = useRef<PathFocus>(undefined);

	useEffect(() => {
		if (focus !== undefined && focus !== done.current && (focus.end === undefined || query[focus.end] === focus.id)) {
			done.current = focus;
			next.current = missingEnd(query) ?? 'heading';
		}
		const element = next.current && { from, to, heading }[next.current].current;
		if (!element) return;
		next.current = undefined;
		element.focus();
	});

	return {
		heading,
		fields: { from, to },
		goTo: (target: PathEnd | 'heading') => {
			next.current = target;
		},
	};
}

interface PathWaysProps {
	readonly query: PathQuery;
	readonly paths: readonly Path[];
	readonly onChange: (transition: Transition) => void;
}

/** Checkboxes for the relation kinds that paths may use; excluded kinds stay listed so that they can be included again. */
function PathWays({ query, paths, onChange }: PathWaysProps) {
	const { t } = useI18n();
	return (
		<details className="path-ways" open={query.exclude.length > 0 || query.hubs || undefined}>
			<summary>{t('paths:ways')}</summary>
			<fieldset className="row" aria-label={t('paths:ways')}>
				{pathKinds(paths, query.exclude).map((kind) => (
					<label key={kind} className="check">
						<input
							type="checkbox"
							className="ds-input"
							checked={!query.exclude.includes(kind)}
							onChange={() => onChange((now) => toggleExcluded(now, kind))}
						/>
						<span className="capital">{t(`vocabulary:relation.${kind}`)}</span>
					</label>
				))}
				<FilterSwitch label={t('paths:hubs')} isOn={query.hubs} onChange={(hubs) => onChange((now) => changePath(now, { hubs }))} />
			</fieldset>
		</details>
	);
}
