import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type RefObject, Suspense } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import { Canvas, type CanvasHandle } from '#web/canvas/canvas.tsx';
import type { Intent } from '#web/canvas/canvas-view.ts';
import { graphQuery } from '#web/data/queries.ts';
import { isMappingEdge } from '#web/diagram/edges/route.ts';
import { expansionsOfMore, isShown } from '#web/diagram/input.ts';
import { LAYOUTS, type LayoutName } from '#web/diagram/layout/layouts.ts';
import type { ExportedDiagram } from '#web/explore/export/exported-diagram.ts';
import { modelSeen } from '#web/explore/model/lane.ts';
import { pairHighlight } from '#web/explore/model/pair.ts';
import {
	chooseLane,
	chooseLayout,
	chooseRoot,
	clearSelection,
	closeMappings,
	type ExplorerState,
	expandMore,
	hasMappingsOpen,
	openPair,
	select,
	toggleExpanded,
} from '#web/explore/model/state.ts';
import type { Paths } from '#web/explore/paths/use-paths.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/node/title.ts';
import { useKindWords } from '#web/node/use-kind-words.ts';
import { later } from '#web/ui/later.ts';
import { LazyPart } from '#web/ui/lazy-part.tsx';
import { useDiagramDescription } from './announcements.ts';
import { DrawingNotice } from './drawing-notice.tsx';
import { DiagramFiles, DiagramNotices, DiagramTooltip, PictureKeys } from './lazy.ts';
import { Legend } from './legend.tsx';
import { ExplorerToolbar, type ModelChoice } from './toolbar.tsx';
import type { DrawnState } from './use-diagram.ts';
import { type Transition, useSteps } from './use-explorer.ts';
import type { ScreenRoom } from './use-focus.ts';
import type { GraphLoading } from './use-graph.ts';

/** Below this width, the legend is collapsed while the details are open. */
const WIDE_ENOUGH_FOR_LEGEND = 1440;

interface DiagramPanelProps {
	readonly overview: OverviewAnswer;
	readonly loading: GraphLoading;
	readonly state: ExplorerState;
	readonly change: (transition: Transition) => void;
	readonly drawn: DrawnState;
	readonly screen: ScreenRoom;
	/** The model of a single-model layout. */
	readonly root: NodeId | undefined;
	/** The visible lane of a narrow screen. */
	readonly lane: string | undefined;
	readonly list: { readonly isOpen: boolean; readonly toggle: () => void };
	readonly paths: Paths;
	readonly highlighted: ReadonlySet<string> | undefined;
	/** The paths that are asked for, above the picture that they are lit in. */
	readonly story: ReactNode;
	readonly canvas: RefObject<CanvasHandle | null>;
	/** Whether the parts that are not needed at first have arrived. */
	readonly isPreloaded: boolean;
	readonly onDeselect: () => void;
	readonly onRest: () => void;
	readonly onRestart: () => void;
	readonly onShortcuts: () => void;
}

/** The diagram with its toolbar, notices and legend. */
export function DiagramPanel(props: DiagramPanelProps) {
	const { overview, loading, state, change, drawn, screen, root, lane, list, paths, canvas } = props;
	const i18n = useI18n();
	const { t } = i18n;
	const kindWords = useKindWords();
	const { diagram, scene, layoutName, inView, texts, dragged } = drawn;
	const { graph, layout } = diagram;
	const definition = LAYOUTS[layoutName];
	const models = useModels();
	const steps = useSteps();
	const lanes = overview.lanes.map(({ id }) => ({ id, label: texts.words.laneTitle(id) }));
	const description = useDiagramDescription(diagram, {
		definition,
		lanes: lanes.map(({ label }) => label),
		lane: lane && texts.words.laneTitle(lane),
		ego: state.ego,
		isListOpen: list.isOpen,
	});

	/** Nothing to explain about the first picture, which waits for no code that it does not need. */
	const isPlain = !state.ego && !state.cluster && state.hideNodes.length + state.expanded.length === 0 && !loading.loaded.corrections;

	function follow(intent: Intent): void {
		if (intent.kind === 'open') {
			const edge = diagram.edges.find(({ id }) => id === intent.edge);
			if (edge && isMappingEdge(edge)) change((now) => openPair(now, [edge.from, edge.to]));
			return;
		}
		const node = intent.kind !== 'clear' && isShown(graph, intent.node) ? intent.node : undefined;
		const more = intent.kind === 'toggle' ? expansionsOfMore(intent.node) : undefined;
		if (more) change((now) => expandMore(now, more));
		else if (intent.kind === 'move') dragged.drop(intent.node, intent);
		else if (node === undefined) hasMappingsOpen(state) ? change(closeMappings) : props.onDeselect();
		else if (intent.kind !== 'select' || !paths.pick(node))
			change((now) => (intent.kind === 'toggle' ? toggleExpanded(now, node) : select(now, node)));
	}

	/** A single-model layout starts with the model that the reader was looking at. */
	function layOut(next: LayoutName): void {
		const looksAtLane = state.selected !== undefined || (layout.isNarrow && definition.hasLanes);
		const seen = modelSeen(loading.loaded, state.selected, looksAtLane ? lane : undefined);
		change((now) => chooseLayout(now, next, seen ?? now.root));
	}

	async function makeDiagram(): Promise<ExportedDiagram> {
		const { exportedDiagram } = await later(import('#web/explore/export/exported-diagram.ts'));
		return exportedDiagram(diagram, scene, layoutName, texts, root, { ...i18n, ...kindWords });
	}

	return (
		<section className="explorer-diagram" tabIndex={-1} aria-label={t('explore:diagram')}>
			<ExplorerToolbar
				isListOpen={list.isOpen}
				onShowList={list.toggle}
				lanes={layout.isNarrow && definition.hasLanes ? lanes : []}
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
				onRestart={props.onRestart}
				onShortcuts={props.onShortcuts}
			/>
			{props.story}
			<Canvas
				ref={canvas}
				scene={scene}
				home={layout.core}
				isNarrow={layout.isNarrow}
				selected={hasMappingsOpen(state) ? undefined : state.selected}
				highlighted={pairHighlight(state, diagram.edges) ?? props.highlighted}
				inView={inView}
				isLoading={loading.isLoading || drawn.isDrawing}
				nodeCount={graph.nodes.size}
				relationCount={graph.relations.length + graph.correspondences.length}
				name={t('explore:diagram')}
				description={`${description} ${t(screen.room === 'wide' ? 'explore:help' : 'explore:helpTouch')}`}
				tooltip={(hover) => (
					<Suspense>
						<DiagramTooltip at={hover} diagram={diagram} />
					</Suspense>
				)}
				onRest={props.onRest}
				onIntent={follow}
			>
				<DrawingNotice isDrawing={loading.isLoading || drawn.isDrawing} />
				{props.isPreloaded && (
					<Suspense>
						<PictureKeys diagram={diagram} selected={state.selected} canvas={canvas} onIntent={follow} />
					</Suspense>
				)}
			</Canvas>
			<div className="diagram-notices" role="status">
				{(props.isPreloaded || !isPlain) && (
					<Suspense>
						<DiagramNotices state={state} loaded={loading.loaded} shown={graph.nodes.size} onChange={change} />
					</Suspense>
				)}
			</div>
			<Legend
				diagram={diagram}
				isCollapsed={screen.room === 'narrow' || (state.selected !== undefined && screen.width < WIDE_ENOUGH_FOR_LEGEND)}
			/>
		</section>
	);
}

/** Models to choose from in a single-model layout. */
function useModels(): readonly ModelChoice[] {
	const { lang } = useI18n();
	const { data } = useQuery(graphQuery('models', {}));
	return (data?.models ?? []).map((model) => ({ id: model.id, form: model.form, label: titleOf(model, lang).text }));
}
