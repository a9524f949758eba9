import { useQuery } from '@tanstack/react-query';
import type { NodeId } from '#graph/model/ids.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { FiltersPanel } from '#web/panels/filters-panel.tsx';
import { LazyPart } from '#web/panels/lazy-part.tsx';
import { ListPanel } from '#web/panels/list-panel.tsx';
import { ListViews } from '#web/panels/list-views.tsx';
import { MovedNotice } from '#web/panels/moved-notice.tsx';
import { DetailsShape } from '#web/panels/page-shapes.tsx';
import { Waiting } from '#web/panels/waiting.tsx';
import { type ExplorerState, toggleOpen } from '#web/state/explorer.ts';
import type { VisibleGraph } from '#web/view-model/diagram-input.ts';
import { type ListItem, listTree } from '#web/view-model/list-tree.ts';
import type { LoadedGraph } from '#web/view-model/loaded-graph.ts';
import { ListTable } from './lazy.ts';
import type { Transition } from './use-explorer.ts';

interface ExplorerListProps {
	readonly list: { readonly isOpen: boolean; readonly toggle: () => void };
	readonly state: ExplorerState;
	readonly loaded: LoadedGraph;
	readonly graph: VisibleGraph;
	readonly moved: { readonly count: number; readonly forget: () => void };
	readonly lit: ReadonlySet<string> | undefined;
	readonly laneTitle: (id: string | undefined) => string;
	readonly rowText: (item: ListItem) => string;
	readonly onSelect: (id: NodeId) => void;
	readonly onChange: (transition: Transition) => void;
}

/** Beside the picture: what it shows, filtered and listed. */
export function ExplorerList(props: ExplorerListProps) {
	const { list, state, loaded, graph, moved, lit, onSelect, onChange } = props;
	const { t } = useWords();
	const { data: health } = useQuery(graphQuery('health', {}));
	return (
		<aside className="explorer-list" aria-label={t('explore:list')} hidden={!list.isOpen}>
			<div className="list-head row">
				<h2>{t('explore:list')}</h2>
				<span className="note">{health ? t('explore:listOf', { shown: graph.nodes.size, all: health.nodes }) : graph.nodes.size}</span>
				<button
					type="button"
					className="ds-button"
					data-icon
					data-size="sm"
					data-variant="tertiary"
					data-color="neutral"
					aria-label={t('explore:hideList')}
					onClick={list.toggle}
				>
					<span aria-hidden="true">«</span>
				</button>
			</div>
			<FiltersPanel state={state} loaded={loaded} hiddenFacts={graph.hiddenFacts} onChange={onChange} />
			<MovedNotice count={moved.count} onForget={moved.forget} />
			<ListViews
				tree={
					<ListPanel
						lanes={listTree(graph, loaded)}
						laneTitle={props.laneTitle}
						rowText={props.rowText}
						selected={state.selected}
						lit={lit}
						onSelect={onSelect}
						onToggle={(id) => onChange((now) => toggleOpen(now, id))}
					/>
				}
				table={
					<LazyPart
						skeleton={
							<Waiting>
								<DetailsShape />
							</Waiting>
						}
					>
						<ListTable graph={graph} selected={state.selected} lit={lit} onSelect={onSelect} />
					</LazyPart>
				}
			/>
		</aside>
	);
}
