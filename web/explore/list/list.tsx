import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { graphQuery } from '#web/data/queries.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';
import { FiltersPanel } from '#web/explore/filters.tsx';
import { ListTable } from '#web/explore/lazy.ts';
import { DraggedNotice } from '#web/explore/list/dragged-notice.tsx';
import type { LoadedGraph } from '#web/explore/model/loaded-graph.ts';
import { type ExplorerState, toggleExpanded } from '#web/explore/model/state.ts';
import type { Transition } from '#web/explore/use-explorer.ts';
import type { ScreenRoom } from '#web/explore/use-focus.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { LazyPart } from '#web/ui/lazy-part.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { remember, remembered } from '#web/ui/remembered.ts';
import { DetailsSkeleton } from '#web/ui/skeletons.tsx';
import { ListPanel } from './tree.tsx';
import { type ListItem, listTree } from './tree-model.ts';

/** Below this width the diagram needs all of it, unless the reader opens the list. */
const ROOM_FOR_LIST = 1440;
const KEY = 'list';

/** The list is open if there is room for it, until the reader decides otherwise; the decision is remembered. */
export function useListPanel({ room, width }: ScreenRoom) {
	const [decision, setDecision] = useState(() => remembered(KEY));
	// On a small screen the list covers the diagram, so it is open for one look only.
	const [isOver, setOver] = useState(false);
	const isWide = room === 'wide';
	const isOpen = isWide ? (decision ?? (width < ROOM_FOR_LIST ? 'closed' : 'open')) === 'open' : isOver;
	return {
		isOpen,
		toggle: () => {
			if (!isWide) {
				setOver(!isOver);
				return;
			}
			const next = isOpen ? 'closed' : 'open';
			remember(KEY, next);
			setDecision(next);
		},
		/** Selecting in a list that covers the diagram closes it. */
		selected: () => setOver(false),
	};
}

interface ExplorerListProps {
	readonly list: { readonly isOpen: boolean; readonly toggle: () => void };
	readonly state: ExplorerState;
	readonly loaded: LoadedGraph;
	readonly graph: VisibleGraph;
	readonly dragged: { readonly count: number; readonly forget: () => void };
	readonly highlighted: ReadonlySet<string> | undefined;
	readonly laneTitle: (id: string | undefined) => string;
	readonly rowText: (item: ListItem) => string;
	readonly onSelect: (id: NodeId) => void;
	readonly onChange: (transition: Transition) => void;
	readonly onMark: (id: string | undefined) => void;
}

export function ExplorerList(props: ExplorerListProps) {
	const { list, state, loaded, graph, dragged, highlighted, onSelect, onChange } = props;
	const { t } = useI18n();
	const { data: health } = useQuery(graphQuery('health', {}));
	return (
		<aside className="explorer-list" aria-label={t('explore:list')} hidden={!list.isOpen}>
			<div className="list-head row">
				<h2>{t('explore:list')}</h2>
				<span className="note">{health ? t('explore:listOf', { shown: graph.nodes.size, all: health.nodes }) : graph.nodes.size}</span>
				<IconButton label={t('explore:hideList')} symbol="«" onClick={list.toggle} />
			</div>
			<FiltersPanel state={state} loaded={loaded} hiddenFacts={graph.hiddenFacts} onChange={onChange} />
			<DraggedNotice count={dragged.count} onForget={dragged.forget} />
			<ListViews
				tree={
					<ListPanel
						lanes={listTree(graph, loaded)}
						laneTitle={props.laneTitle}
						rowText={props.rowText}
						selected={state.selected}
						highlighted={highlighted}
						onSelect={onSelect}
						onToggle={(id) => onChange((now) => toggleExpanded(now, id))}
						onMark={props.onMark}
					/>
				}
				table={
					<LazyPart
						skeleton={
							<Loading>
								<DetailsSkeleton />
							</Loading>
						}
					>
						<ListTable graph={graph} selected={state.selected} highlighted={highlighted} onSelect={onSelect} />
					</LazyPart>
				}
			/>
		</aside>
	);
}

const VIEWS = ['tree', 'table'] as const;
type ListView = (typeof VIEWS)[number];

interface ListViewsProps {
	readonly tree: ReactNode;
	readonly table: ReactNode;
}

/** The diagram's content as a tree or a table. The URL keeps the view, but switching adds no history entry. */
function ListViews({ tree, table }: ListViewsProps) {
	const { t } = useI18n();
	const { view: kept = 'tree' } = useSearch({ from: '/' });
	const navigate = useNavigate({ from: '/' });
	// The view is switched before the URL has followed; any change of the URL takes precedence.
	const [shown, setShown] = useState<{ readonly kept: ListView; readonly view: ListView }>({ kept, view: kept });
	if (shown.kept !== kept) setShown({ kept, view: kept });
	const { view } = shown;

	function show(next: ListView): void {
		setShown({ kept, view: next });
		const param = next === 'table' ? next : undefined;
		void navigate({ search: (before) => ({ ...before, view: param }), replace: true, resetScroll: false });
	}

	return (
		<>
			<fieldset className="list-views">
				<div className="ds-toggle-group" data-size="sm">
					<legend className="visually-hidden">{t('listTable:view')}</legend>
					{VIEWS.map((one) => (
						<button
							key={one}
							type="button"
							className="ds-button"
							data-variant="tertiary"
							aria-pressed={view === one}
							onClick={() => show(one)}
						>
							{t(`listTable:${one}`)}
						</button>
					))}
				</div>
			</fieldset>
			{view === 'tree' ? tree : table}
		</>
	);
}
