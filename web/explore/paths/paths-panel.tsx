import { useEffect, useRef } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { FilterSwitch } from '#web/explore/filters.tsx';
import {
	changePath,
	dropEnd,
	type ExplorerState,
	otherEnd,
	type PathEnd,
	type PathQuery,
	swapEnds,
	toggleExcluded,
} from '#web/explore/model/state.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { PathEndField } from './path-end.tsx';
import { PathsAnswered } from './path-results.tsx';
import { type PathSentence, pathKinds } from './sentences.ts';

export interface PathsFound {
	readonly sentences: readonly PathSentence[];
	readonly isAnswered: boolean;
	readonly isLoading: boolean;
	/** The limit was reached, so there may be more of the same length. */
	readonly isCut: boolean;
	readonly error: Error | null;
	readonly onRetry: () => void;
}

/** An end chosen outside the panel, which moves the focus into the panel. */
export interface PathFocus {
	readonly end: PathEnd;
	readonly id: NodeId;
}

interface PathsPanelProps {
	readonly query: PathQuery;
	readonly found: PathsFound;
	readonly known: ReadonlyMap<NodeId, Node>;
	readonly selected: NodeId | undefined;
	readonly focus: PathFocus | undefined;
	/** Number of nodes on the paths that the diagram does not show. */
	readonly hidden: number;
	readonly onShowHidden: () => void;
	readonly onChange: (transition: (state: ExplorerState) => ExplorerState) => void;
	readonly onSelect: (id: NodeId) => void;
	/** Key of the path under the pointer or with the focus. */
	readonly onPoint: (key: string | undefined) => void;
	readonly onClose: () => void;
}

export function PathsPanel(props: PathsPanelProps) {
	const { query, found, known, selected, onChange, onSelect } = props;
	const { t } = useI18n();
	const { panel, heading, fields, goTo } = usePanelFocus(query, props.focus, selected);
	const offered = selected !== undefined && selected !== query.from && selected !== query.to ? known.get(selected) : undefined;

	function choose(end: PathEnd, id: NodeId): void {
		goTo(query[otherEnd(end)] === undefined ? otherEnd(end) : 'heading');
		onChange((now) => changePath(now, { [end]: id }));
	}

	function clear(end: PathEnd): void {
		goTo(end);
		onChange((now) => dropEnd(now, end));
	}

	const endOf = (end: PathEnd) => (
		<PathEndField
			end={end}
			id={query[end]}
			known={known}
			offered={offered}
			fieldRef={fields[end]}
			onChoose={(id) => choose(end, id)}
			onClear={() => clear(end)}
			onSelect={onSelect}
		/>
	);
	return (
		<section ref={panel} className="paths-panel stack" data-size="sm" aria-labelledby="paths-heading">
			<div className="paths-head row apart">
				<h2 id="paths-heading" ref={heading} tabIndex={-1}>
					{t('paths:heading')}
				</h2>
				<IconButton label={t('paths:close')} symbol="✕" onClick={props.onClose} />
			</div>
			<div className="path-ends">
				{endOf('from')}
				{endOf('to')}
				{query.from !== undefined && query.to !== undefined && (
					<IconButton
						label={t('paths:swap')}
						symbol="⇅"
						variant="secondary"
						className="path-swap"
						title={t('paths:swap')}
						onClick={() => onChange(swapEnds)}
					/>
				)}
			</div>
			<PathsAnswered {...props} />
			{query.from !== undefined && query.to !== undefined && query.from !== query.to && (
				<div className="details-section">
					<PathWays query={query} sentences={found.sentences} onChange={onChange} />
				</div>
			)}
		</section>
	);
}

/** Moves the focus when the button that had it is gone. */
function usePanelFocus(query: PathQuery, focus: PathFocus | undefined, selected: NodeId | undefined) {
	const panel = useRef<HTMLElement>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const from = useRef<HTMLInputElement>(null);
	const to = useRef<HTMLInputElement>(null);
	const next = useRef<PathEnd | 'heading'>(undefined);
	const done = useRef<PathFocus>(undefined);

	useEffect(() => {
		if (focus !== undefined && focus !== done.current && query[focus.end] === focus.id) {
			done.current = focus;
			next.current = query[otherEnd(focus.end)] === undefined ? otherEnd(focus.end) : 'heading';
		}
		const element = next.current && { from, to, heading }[next.current].current;
		if (!element) return;
		next.current = undefined;
		element.focus();
	});

	// In a single column the details are below the panel, so a new selection is scrolled into view.
	const known = useRef(selected);
	useEffect(() => {
		const isNew = selected !== undefined && selected !== known.current;
		known.current = selected;
		const [column, details] = [panel.current?.parentElement, panel.current?.nextElementSibling];
		// `scrollIntoView` would scroll the whole page as well.
		if (isNew && column && details && panel.current?.contains(document.activeElement)) {
			column.scrollTop += details.getBoundingClientRect().top - column.getBoundingClientRect().top;
		}
	}, [selected]);

	return {
		panel,
		heading,
		fields: { from, to },
		goTo: (target: PathEnd | 'heading') => {
			next.current = target;
		},
	};
}

interface PathWaysProps {
	readonly query: PathQuery;
	readonly sentences: readonly PathSentence[];
	readonly onChange: (transition: (state: ExplorerState) => ExplorerState) => void;
}

/** Checkboxes for the relation kinds that paths may use; excluded kinds stay listed so that they can be included again. */
function PathWays({ query, sentences, onChange }: PathWaysProps) {
	const { t } = useI18n();
	const kinds = pathKinds(sentences, query.exclude);
	return (
		<fieldset className="path-ways">
			<legend>{t('paths:ways')}</legend>
			{kinds.map((kind) => (
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
	);
}
