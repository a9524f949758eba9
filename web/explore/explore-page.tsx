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
import '#web/explore/paths/paths-panel.css';
import './shortcuts-dialog.css';
import './explore-page.css';
import { Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import { Canvas, type CanvasHandle } from '#web/canvas/canvas.tsx';
import type { Intent } from '#web/canvas/canvas-view.ts';
import { chunk } from '#web/data/chunk.ts';
import { isShown } from '#web/diagram/input.ts';
import { LAYOUTS, type LayoutName } from '#web/diagram/layout/layouts.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import { ExplorerList, useListPanel } from '#web/explore/list/list.tsx';
import { type ListItem, listTree } from '#web/explore/list/tree-model.ts';
import { shownLane } from '#web/explore/model/lane.ts';
import {
	chooseLane,
	chooseLayout,
	chooseRoot,
	clearSelection,
	type ExplorerState,
	restart,
	select,
	toggleExpanded,
} from '#web/explore/model/state.ts';
import { usePaths } from '#web/explore/paths/use-paths.ts';
import { titleOf } from '#web/node/title.ts';
import { LazyPart } from '#web/ui/lazy-part.tsx';
import { useAnnouncement, useDiagramDescription } from './announcements.ts';
import type { ExportedDiagram } from './exported-diagram.ts';
import { DiagramFiles, ExplorePrint, ExplorerAside, ShortcutsDialog, usePreloaded } from './lazy.ts';
import { Legend } from './legend.tsx';
import { DiagramNotices } from './notices.tsx';
import { ExplorerToolbar } from './toolbar.tsx';
import { tooltipOf } from './tooltip.ts';
import { useDiagram } from './use-diagram.ts';
import { type Transition, useExplorer, useSteps } from './use-explorer.ts';
import { useReturnFocus, useScreen, useShortcuts } from './use-focus.ts';
import { type GraphLoading, rootOf, useLoadedGraph } from './use-graph.ts';

export function ExplorePage() {
	const { t } = useI18n();
	const { data, error, refetch } = useQuery(graphQuery('overview', {}));
	usePageTitle(t('explore:title'));
	return (
		<div className="explore-page">
			<h1 className="visually-hidden">{t('explore:heading')}</h1>
			{data && <Explorer overview={data} />}
			{!data && error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
			{!data && !error && (
				<Loading>
					<ExploreSkeleton />
				</Loading>
			)}
		</div>
	);
}

/** Below this width, the legend is collapsed while the details are open. */
const WIDE_ENOUGH_FOR_LEGEND = 1440;

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

interface LoadedExplorerProps {
	readonly overview: OverviewAnswer;
	readonly loading: GraphLoading;
	readonly state: ExplorerState;
	readonly change: (transition: Transition) => void;
}

function LoadedExplorer({ overview, loading, state, change }: LoadedExplorerProps) {
	const i18n = useI18n();
	const { t } = i18n;
	const screen = useScreen();
	const { loaded, isLoading } = loading;
	const { diagram, layoutName, inView, texts, dragged } = useDiagram(loading, state, screen);
	const definition = LAYOUTS[layoutName];
	const { graph, layout } = diagram;
	const scene = useMemo(() => buildScene(diagram, texts.words), [diagram, texts]);
	const paths = usePaths(state, change, diagram);
	const hasAside = state.selected !== undefined || paths.isOpen;
	const [hasRested, setRested] = useState(false);
	const [showsKeys, setShowsKeys] = useState(false);
	const isPreloaded = usePreloaded(hasRested);
	const root = rootOf(state, overview);
	const tip = useCallback((id: string) => tooltipOf(id, diagram, i18n), [diagram, i18n]);
	const announcement = useAnnouncement(diagram, layoutName, loading, state);
	const models = useModels();
	const steps = useSteps();
	const canvas = useRef<CanvasHandle>(null);
	const list = useListPanel(screen, state.selected ?? state.path?.from);
	const explorer = useReturnFocus(state.selected);

	useShortcuts({
		'?': () => setShowsKeys(true),
		'+': () => canvas.current?.zoomBy('in'),
		'-': () => canvas.current?.zoomBy('out'),
		'0': () => canvas.current?.fit(),
		...((state.selected !== undefined || paths.isOpen) && { Escape: state.selected !== undefined ? close : closePaths }),
	});

	const lane = shownLane(loaded, state.selected, state.lane);

	function follow(intent: Intent): void {
		const node = intent.kind !== 'clear' && isShown(graph, intent.node) ? intent.node : undefined;
		if (intent.kind === 'move') dragged.drop(intent.node, intent);
		else if (node === undefined) close();
		else change((now) => (intent.kind === 'toggle' ? toggleExpanded(now, node) : select(now, node)));
	}

	/** On a narrow screen the visible lane depends on the selection, so the current lane is kept explicitly. */
	function close(): void {
		change((now) => (screen.room === 'narrow' && lane !== undefined ? chooseLane(clearSelection(now), lane) : clearSelection(now)));
	}

	function closePaths(): void {
		paths.close();
		explorer.current?.querySelector<HTMLElement>('.details-title, .explorer-picture')?.focus();
	}

	function selectInList(id: NodeId): void {
		list.select(id);
		change((now) => select(now, id));
	}

	function restartExplorer(): void {
		announcement.announceRestart();
		change(restart);
		canvas.current?.goHome();
	}

	/** A single-model layout starts with the model of the selected node. */
	function layOut(layout: LayoutName): void {
		const node = state.selected && graph.nodes.get(state.selected)?.node;
		change((now) => chooseLayout(now, layout, node ? (node.model ?? now.root) : now.root));
	}

	async function makeDiagram(): Promise<ExportedDiagram> {
		const { exportedDiagram } = await chunk(import('./exported-diagram.ts'));
		return exportedDiagram(diagram, scene, layoutName, texts, root, i18n);
	}

	const rowText = (item: ListItem) => (item.kind === 'stub' ? texts.stubText(item.stub) : texts.shortTitle(item.visible.node));
	const laneTitle = (id: string | undefined) => (id === undefined ? t('explore:others') : texts.words.laneTitle(id));
	const lanes = overview.lanes.map((lane) => texts.words.laneTitle(lane.id));
	const description = useDiagramDescription(diagram, {
		definition,
		lanes,
		lane: lane && texts.words.laneTitle(lane),
		ego: state.ego,
		isListOpen: list.isOpen,
	});

	return (
		<div className="explorer" ref={explorer} data-list={list.isOpen} data-details={hasAside} data-room={screen.room}>
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
					/>
				</Suspense>
			)}
			<ExplorerList
				list={list}
				state={state}
				loaded={loaded}
				graph={graph}
				dragged={dragged}
				highlighted={paths.highlighted}
				laneTitle={laneTitle}
				rowText={rowText}
				onSelect={selectInList}
				onChange={change}
			/>
			<section className="explorer-picture" tabIndex={-1} aria-label={t('explore:picture')}>
				<ExplorerToolbar
					isListOpen={list.isOpen}
					onShowList={list.toggle}
					isTouch={screen.room !== 'wide'}
					lanes={layout.isNarrow && definition.hasLanes ? overview.lanes.map(({ id }, i) => ({ id, label: lanes[i] ?? id })) : []}
					lane={lane}
					onLane={(id) => change((now) => chooseLane(clearSelection(now), id))}
					layouts={{
						layout: state.layout,
						onLayout: layOut,
						root,
						models,
						onRoot: (id) => change((now) => chooseRoot(now, id)),
					}}
					onPaths={paths.open}
					steps={steps}
					canvas={canvas}
					exportMenu={(close) => (
						<LazyPart skeleton={<p>{t('loading')}</p>}>
							<DiagramFiles make={makeDiagram} onSaved={close} />
						</LazyPart>
					)}
					onRestart={restartExplorer}
					onShortcuts={() => setShowsKeys(true)}
				/>
				<Canvas
					ref={canvas}
					scene={scene}
					home={layout.core}
					isNarrow={layout.isNarrow}
					selected={state.selected}
					highlighted={paths.highlighted}
					inView={inView}
					isLoading={isLoading}
					nodeCount={graph.nodes.size}
					relationCount={graph.relations.length + graph.correspondences.length}
					name={t('explore:picture')}
					description={description}
					tooltipOf={tip}
					onRest={() => setRested(true)}
					onIntent={follow}
				/>
				<DiagramNotices state={state} loaded={loaded} shown={graph.nodes.size} onChange={change} />
				<Legend
					diagram={diagram}
					isCollapsed={screen.room === 'narrow' || (state.selected !== undefined && screen.width < WIDE_ENOUGH_FOR_LEGEND)}
				/>
			</section>
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
							onClosePaths={closePaths}
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

/** Models to choose from in a single-model layout. */
function useModels(): readonly { readonly id: NodeId; readonly label: string }[] {
	const { lang } = useI18n();
	const { data } = useQuery(graphQuery('models', {}));
	return (data?.models ?? []).map((model) => ({ id: model.id, label: titleOf(model, lang).text }));
}
