import { useQuery } from '@tanstack/react-query';
import { graphQuery } from '#web/data/queries.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { usePageTitle } from '#web/ui/page-head.ts';
import { DetailsSkeleton, ExploreSkeleton } from '#web/ui/skeletons.tsx';
import '#web/canvas/canvas.css';
import './filters.css';
import './legend.css';
import '#web/explore/list/tree.css';
import '#web/explore/list/table.css';
import './node-actions.css';
import './shortcuts-dialog.css';
import './intro.css';
import './explore-page.css';
import { Suspense, use, useMemo, useRef, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import type { CanvasHandle } from '#web/canvas/canvas.tsx';
import { ExplorerList, useListPanel } from '#web/explore/list/list.tsx';
import { type ListItem, listTree } from '#web/explore/list/tree-model.ts';
import { fromHome, shownLane } from '#web/explore/model/lane.ts';
import {
	chooseLane,
	clearSelection,
	closeMappings,
	type ExplorerState,
	hasMappingsOpen,
	restart,
	select,
} from '#web/explore/model/state.ts';
import { type Paths, usePathHighlight, usePaths } from '#web/explore/paths/use-paths.ts';
import { DetailsFocus } from '#web/ui/details-focus.tsx';
import { LazyPart } from '#web/ui/lazy-part.tsx';
import { useAnnouncement } from './announcements.ts';
import { DiagramPanel } from './diagram-panel.tsx';
import { Intro } from './intro.tsx';
import { ExplorePrint, ExplorerAside, PathStory, ShortcutsDialog, usePreloaded } from './lazy.ts';
import { type DrawnState, useDiagram } from './use-diagram.ts';
import { type Transition, useExplorer } from './use-explorer.ts';
import { type ScreenRoom, useReturnFocus, useScreen, useShortcuts } from './use-focus.ts';
import { type GraphLoading, rootOf, useLoadedGraph } from './use-graph.ts';

export function ExplorePage() {
	const { t, lang } = useI18n();
	const { data, error, refetch } = useQuery(graphQuery('overview', {}));
	const overview = useMemo(() => data && fromHome(data, lang), [data, lang]);
	usePageTitle(t('explore:title'));
	return (
		<div className="explore-page">
			<h1 className="visually-hidden">{t('explore:heading')}</h1>
			<Intro />
			{overview && <Explorer overview={overview} />}
			{!data && error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
			{!data && !error && (
				<Loading>
					<ExploreSkeleton />
				</Loading>
			)}
		</div>
	);
}

export function Explorer({ overview }: { readonly overview: OverviewAnswer }) {
	const { state, change } = useExplorer();
	const loading = useLoadedGraph(overview, state);
	if (!loading.isReady) {
		return (
			<Loading>
				<ExploreSkeleton />
			</Loading>
		);
	}
	return <LoadedExplorer overview={overview} loading={loading} state={state} change={change} />;
}

/** Waits for the first picture, where that takes long. */
function LoadedExplorer(props: LoadedExplorerProps) {
	const screen = useScreen();
	const paths = usePaths(props.state, props.change);
	const drawn = useDiagram(props.loading, props.state, screen, paths.inView);
	if (drawn) return <DrawnExplorer {...props} screen={screen} paths={paths} drawn={drawn} />;
	return (
		<Loading>
			<ExploreSkeleton />
		</Loading>
	);
}

interface LoadedExplorerProps {
	readonly overview: OverviewAnswer;
	readonly loading: GraphLoading;
	readonly state: ExplorerState;
	readonly change: (transition: Transition) => void;
}

interface DrawnExplorerProps extends LoadedExplorerProps {
	readonly screen: ScreenRoom;
	readonly paths: Paths;
	readonly drawn: DrawnState;
}

function DrawnExplorer({ overview, loading, state, change, screen, paths, drawn }: DrawnExplorerProps) {
	const { t } = useI18n();
	const { request: requestFocus } = use(DetailsFocus);
	const { loaded } = loading;
	const { diagram, scene, layoutName, texts } = drawn;
	const { graph } = diagram;
	const highlighted = usePathHighlight(paths, diagram.edges);
	const hasMappings = hasMappingsOpen(state);
	const hasAside = state.selected !== undefined || hasMappings;
	const [hasRested, setRested] = useState(false);
	const [showsKeys, setShowsKeys] = useState(false);
	const isPreloaded = usePreloaded(hasRested);
	const root = rootOf(state, overview);
	const announcement = useAnnouncement(diagram, layoutName, { ...loading, isLoading: loading.isLoading || drawn.isDrawing }, state);
	const canvas = useRef<CanvasHandle>(null);
	const list = useListPanel(screen);
	const explorer = useReturnFocus(state.mapping ?? state.pair?.join(' ') ?? state.selected, screen.room);

	useShortcuts({
		'?': () => setShowsKeys(true),
		'+': () => canvas.current?.zoomBy('in'),
		'-': () => canvas.current?.zoomBy('out'),
		'0': () => canvas.current?.fit(),
		...((hasAside || paths.isOpen) && {
			Escape: hasMappings ? closeAllMappings : state.selected !== undefined ? close : closePaths,
		}),
	});

	const lane = shownLane(loaded, state.selected, state.lane);

	/** On a narrow screen the visible lane depends on the selection, so the current lane is kept explicitly. */
	function close(): void {
		change((now) => (screen.room === 'narrow' && lane !== undefined ? chooseLane(clearSelection(now), lane) : clearSelection(now)));
	}

	/** The details below take the focus that was in the mappings. */
	function closeAllMappings(): void {
		if (state.selected !== undefined) requestFocus(state.selected);
		change(closeMappings);
	}

	function closePaths(): void {
		paths.close();
		explorer.current?.querySelector<HTMLElement>('.details-title, .explorer-diagram')?.focus();
	}

	function selectInList(id: NodeId): void {
		list.selected();
		if (!paths.pick(id)) change((now) => select(now, id));
	}

	function restartExplorer(): void {
		announcement.announceRestart();
		change(restart);
		canvas.current?.goHome();
	}

	const rowText = (item: ListItem) => (item.kind === 'stub' ? texts.stubText(item.stub) : texts.title(item.visible.node));
	const laneTitle = (id: string | undefined) => (id === undefined ? t('explore:others') : texts.words.laneTitle(id));
	return (
		<div
			className="explorer"
			ref={explorer}
			data-list={list.isOpen}
			data-details={hasAside}
			data-story={paths.isOpen}
			data-room={screen.room}
		>
			{isPreloaded && (
				<Suspense>
					<ExplorePrint
						diagram={diagram}
						scene={scene}
						layoutName={layoutName}
						texts={texts}
						root={root}
						lanes={() => listTree(graph, loaded)}
						laneTitle={laneTitle}
						rowText={rowText}
						path={paths.story.shown}
					/>
				</Suspense>
			)}
			<ExplorerList
				list={list}
				state={state}
				loaded={loaded}
				graph={graph}
				dragged={drawn.dragged}
				highlighted={highlighted}
				laneTitle={laneTitle}
				rowText={rowText}
				onSelect={selectInList}
				onChange={change}
				onMark={(id) => canvas.current?.mark(id)}
			/>
			<DiagramPanel
				overview={overview}
				loading={loading}
				state={state}
				change={change}
				drawn={drawn}
				screen={screen}
				root={root}
				lane={lane}
				list={list}
				paths={paths}
				highlighted={highlighted}
				story={
					paths.isOpen && (
						<LazyPart skeleton={<div className="path-story" />}>
							<PathStory
								story={paths.story}
								state={state}
								known={loaded.nodes}
								graph={graph}
								onChange={change}
								onSelect={(id) => change((now) => select(now, id))}
								onClose={closePaths}
							/>
						</LazyPart>
					)
				}
				canvas={canvas}
				isPreloaded={isPreloaded}
				onDeselect={close}
				onRest={() => setRested(true)}
				onRestart={restartExplorer}
				onShortcuts={() => setShowsKeys(true)}
			/>
			{/* Mounted ahead of time, so that it opens without a skeleton. */}
			{(hasAside || isPreloaded) && (
				<div className={hasAside ? 'explorer-details' : 'visually-hidden'}>
					<LazyPart
						skeleton={
							<div className="details-panel">
								<Loading>
									<DetailsSkeleton />
								</Loading>
							</div>
						}
					>
						<ExplorerAside
							state={state}
							known={loaded.nodes}
							graph={graph}
							paths={paths}
							onChange={change}
							onClose={close}
							onCloseMappings={closeAllMappings}
						/>
					</LazyPart>
				</div>
			)}
			{(showsKeys || isPreloaded) && (
				<LazyPart>
					<ShortcutsDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
				</LazyPart>
			)}
			<p className="visually-hidden" role="status">
				{announcement.sentence}
			</p>
		</div>
	);
}
