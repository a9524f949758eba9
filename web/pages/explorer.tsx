import { useQuery } from '@tanstack/react-query';
import { Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import { Canvas, type CanvasHandle } from '#web/canvas/canvas.tsx';
import type { Intent } from '#web/canvas/canvas-view.ts';
import { chunk } from '#web/data/chunk.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { ExplorerToolbar } from '#web/panels/explorer-toolbar.tsx';
import { LazyPart } from '#web/panels/lazy-part.tsx';
import { Legend } from '#web/panels/legend.tsx';
import { DetailsShape, ExploreShape } from '#web/panels/page-shapes.tsx';
import { PictureNotices } from '#web/panels/picture-notices.tsx';
import { Waiting } from '#web/panels/waiting.tsx';
import {
	chooseLane,
	chooseLayout,
	chooseRoot,
	clearSelection,
	type ExplorerState,
	restart,
	select,
	toggleOpen,
} from '#web/state/explorer.ts';
import { buildScene } from '#web/view-model/build-scene.ts';
import { isShown } from '#web/view-model/diagram-input.ts';
import { titleOf } from '#web/view-model/labels.ts';
import { LAYOUTS, type LayoutName } from '#web/view-model/layouts.ts';
import { type ListItem, listTree } from '#web/view-model/list-tree.ts';
import { shownLane } from '#web/view-model/shown-lane.ts';
import { ExplorerList } from './explorer-list.tsx';
import type { ExportedPicture } from './exported-picture.ts';
import { ExplorePrint, ExplorerAside, PictureFiles, ShortcutsDialog, usePreloaded } from './lazy.ts';
import { tipOf } from './tip-of.ts';
import { useAnnouncement } from './use-announcement.ts';
import { type Transition, useExplorer } from './use-explorer.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useListPanel } from './use-list-panel.ts';
import { type Loading, rootOf, useLoadedGraph } from './use-loaded-graph.ts';
import { usePaths } from './use-paths.ts';
import { usePicture } from './use-picture.ts';
import { usePictureDescription } from './use-picture-description.ts';
import { useScreen } from './use-screen.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useSteps } from './use-steps.ts';

/** Below this, the legend folds when the details are open. */
const ROOMY = 1440;

/** The explorer over a first picture that has come. */
export function Explorer({ overview }: { readonly overview: OverviewAnswer }) {
	const { state, change } = useExplorer();
	const loading = useLoadedGraph(overview, state);
	if (!loading.isReady) {
		return (
			<Waiting>
				<ExploreShape />
			</Waiting>
		);
	}
	return <LoadedExplorer overview={overview} loading={loading} state={state} change={change} />;
}

interface LoadedExplorerProps {
	readonly overview: OverviewAnswer;
	readonly loading: Loading;
	readonly state: ExplorerState;
	readonly change: (transition: Transition) => void;
}

function LoadedExplorer({ overview, loading, state, change }: LoadedExplorerProps) {
	const words = useWords();
	const { t } = words;
	const screen = useScreen();
	const { loaded, isLoading } = loading;
	const { picture, layoutName, inView, texts, moved } = usePicture(loading, state, screen);
	const definition = LAYOUTS[layoutName];
	const { graph, layout } = picture;
	const scene = useMemo(() => buildScene(picture, texts.words), [picture, texts]);
	const paths = usePaths(state, change, picture);
	const hasAside = state.selected !== undefined || paths.isOpen;
	const [hasRested, setRested] = useState(false);
	const [showsKeys, setShowsKeys] = useState(false);
	const isPreloaded = usePreloaded(hasRested);
	const root = rootOf(state, overview);
	const tip = useCallback((id: string) => tipOf(id, picture, words), [picture, words]);
	const announcement = useAnnouncement(picture, layoutName, loading, state);
	const models = useModels();
	const steps = useSteps();
	const canvas = useRef<CanvasHandle>(null);
	const list = useListPanel(screen, state.selected ?? state.path?.from);
	const explorer = useFocusBack(state.selected);

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
		if (intent.kind === 'move') moved.drop(intent.node, intent);
		else if (node === undefined) close();
		else change((now) => (intent.kind === 'toggle' ? toggleOpen(now, node) : select(now, node)));
	}

	/** A narrow screen stays with the lane that it shows. */
	function close(): void {
		change((now) => (screen.room === 'narrow' && lane !== undefined ? chooseLane(clearSelection(now), lane) : clearSelection(now)));
	}

	function closePaths(): void {
		paths.close();
		explorer.current?.querySelector<HTMLElement>('.details-title, .explorer-picture')?.focus();
	}

	function choose(id: NodeId): void {
		list.chosen(id);
		change((now) => select(now, id));
	}

	function startAgain(): void {
		announcement.restarted();
		change(restart);
		canvas.current?.goHome();
	}

	/** A layout of one model begins with the model of what one looks at. */
	function layOut(layout: LayoutName): void {
		const node = state.selected && graph.nodes.get(state.selected)?.node;
		change((now) => chooseLayout(now, layout, node ? (node.model ?? now.root) : now.root));
	}

	async function makePicture(): Promise<ExportedPicture> {
		const { exportedPicture } = await chunk(import('./exported-picture.ts'));
		return exportedPicture(picture, scene, layoutName, texts, root, words);
	}

	const rowText = (item: ListItem) => (item.kind === 'stub' ? texts.stubText(item.stub) : texts.shortTitle(item.visible.node));
	const laneTitle = (id: string | undefined) => (id === undefined ? t('explore:others') : texts.words.laneTitle(id));
	const lanes = overview.lanes.map((lane) => texts.words.laneTitle(lane.id));
	const description = usePictureDescription(picture, {
		definition,
		lanes,
		lane: lane && texts.words.laneTitle(lane),
		around: state.around,
		isListOpen: list.isOpen,
	});

	return (
		<div className="explorer" ref={explorer} data-list={list.isOpen} data-details={hasAside} data-room={screen.room}>
			{isPreloaded && (
				<Suspense>
					<ExplorePrint
						picture={picture}
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
				moved={moved}
				lit={paths.lit}
				laneTitle={laneTitle}
				rowText={rowText}
				onSelect={choose}
				onChange={change}
			/>
			<section className="explorer-picture" tabIndex={-1} aria-label={t('explore:picture')}>
				<ExplorerToolbar
					isListOpen={list.isOpen}
					onShowList={list.toggle}
					isTouch={screen.room !== 'wide'}
					lanes={layout.isNarrow && definition.hasLanes ? overview.lanes.map(({ id }, i) => ({ id, label: lanes[i] ?? id })) : []}
					lane={lane}
					onLane={(chosen) => change((now) => chooseLane(clearSelection(now), chosen))}
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
					pictureFiles={(close) => (
						<LazyPart skeleton={<p>{t('loading')}</p>}>
							<PictureFiles make={makePicture} onSaved={close} />
						</LazyPart>
					)}
					onRestart={startAgain}
					onShortcuts={() => setShowsKeys(true)}
				/>
				<Canvas
					ref={canvas}
					scene={scene}
					home={layout.core}
					isNarrow={layout.isNarrow}
					selected={state.selected}
					lit={paths.lit}
					inView={inView}
					isLoading={isLoading}
					nodeCount={graph.nodes.size}
					relationCount={graph.relations.length + graph.correspondences.length}
					name={t('explore:picture')}
					description={description}
					tipOf={tip}
					onRest={() => setRested(true)}
					onIntent={follow}
				/>
				<PictureNotices state={state} loaded={loaded} shown={graph.nodes.size} onChange={change} />
				<Legend picture={picture} isFolded={screen.room === 'narrow' || (state.selected !== undefined && screen.width < ROOMY)} />
			</section>
			{/* Mounted ahead, so that it opens without a skeleton. */}
			{(hasAside || isPreloaded) && (
				<div className={hasAside ? 'explorer-details' : 'visually-hidden'}>
					<LazyPart
						skeleton={
							<div className="details-panel">
								<Waiting>
									<DetailsShape />
								</Waiting>
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

/** The models that can stand alone, by name. */
function useModels(): readonly { readonly id: NodeId; readonly label: string }[] {
	const { lang } = useWords();
	const { data } = useQuery(graphQuery('models', {}));
	return (data?.models ?? []).map((model) => ({ id: model.id, label: titleOf(model, lang).text }));
}
