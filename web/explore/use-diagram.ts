import { useEffect, useMemo, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { chunk } from '#web/data/chunk.ts';
import { isMappingEdge } from '#web/diagram/edges/route.ts';
import type { Point } from '#web/diagram/geometry.ts';
import { isDraggable, positionsAfterDrop } from '#web/diagram/layout/dragged.ts';
import { LAYOUTS, type LayoutName, layoutWith } from '#web/diagram/layout/layouts.ts';
import type { Space } from '#web/diagram/layout/swimlane-metrics.ts';
import { type DiagramFocus, type DiagramInputs, type DiagramStep, nextDiagram, nextDiagramBy } from '#web/diagram/next-diagram.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import type { Diagram, Scene } from '#web/diagram/scene/scene.ts';
import { AT_ONCE } from '#web/diagram/tasks.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import { withEgoPlan } from '#web/explore/model/ego-plan.ts';
import { shownLane } from '#web/explore/model/lane.ts';
import { openEnds } from '#web/explore/model/pair.ts';
import { type ExplorerState, hasMappingsOpen, isExpanded, sourceOf } from '#web/explore/model/state.ts';
import { expansionsWithStubs, stubsOf } from '#web/explore/model/stubs.ts';
import { visibleGraph } from '#web/explore/model/visible-graph.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { type DiagramTexts, useDiagramTexts } from './diagram-text.ts';
import { useDraggedPositions } from './dragged-positions.ts';
import type { ScreenRoom } from './use-focus.ts';
import type { GraphLoading } from './use-graph.ts';

interface Dragging {
	/** How many visible cards were dragged. */
	readonly count: number;
	readonly drop: (id: string, at: Point) => void;
	readonly forget: () => void;
}

export interface DrawnState {
	readonly diagram: Diagram;
	readonly scene: Scene;
	/** The layout that was drawn: the default one where there is no model to draw. */
	readonly layoutName: LayoutName;
	readonly inView: readonly string[];
	readonly texts: DiagramTexts;
	readonly dragged: Dragging;
	/** Whether the next diagram is being computed; until then it is the last one. */
	readonly isDrawing: boolean;
}

/**
 * The visible part of the loaded graph, laid out and routed; undefined while the first one takes long. `paths` are the
 * nodes of a path that must be in view.
 */
export function useDiagram(
	loading: GraphLoading,
	state: ExplorerState,
	screen: ScreenRoom,
	paths: readonly NodeId[],
): DrawnState | undefined {
	const { loaded, declared, layoutName, layout: layoutCode } = loading;
	const { lang } = useI18n();
	const { expanded } = state;
	const stubs = useMemo(() => stubsOf(loaded, declared, (id) => isExpanded({ expanded }, id)), [loaded, declared, expanded]);
	const texts = useDiagramTexts(loaded, stubs);
	const { root } = loaded;
	const { isolatesNeighbourhoods } = LAYOUTS[layoutName];
	const isCompact = screen.room === 'compact';
	const narrowWidth = screen.room === 'narrow' ? Math.max(320, screen.width) : 0;
	const lane = narrowWidth > 0 ? (shownLane(loaded, state.selected, state.lane) ?? '') : '';
	// An isolated neighbourhood is a diagram of its own.
	const isolated = isolatesNeighbourhoods && state.ego ? `${state.ego.node} ${state.ego.steps}` : '';
	const { width, height } = narrowWidth > 0 ? { width: narrowWidth, height: 0 } : canvasSpace(screen.width, screen.height);
	const key = `${layoutName} ${root ?? ''} ${lang} ${screen.room} ${width} ${height} ${narrowWidth} ${lane} ${declared.size} ${isolated}`;
	const { positions, change } = useDraggedPositions([layoutName, root, isolated, isCompact && screen.room].filter(Boolean).join(' '));
	const isInBase = state.selected === undefined || loaded.base.has(state.selected);
	const selected = isInBase ? undefined : state.selected;
	const wanted = useMemo(
		() => new Set<string>([...expanded.flatMap((one) => [one, sourceOf(one)]), ...paths, ...(selected ? [selected] : [])]),
		[expanded, paths, selected],
	);
	const layout = useMemo(
		(): DiagramInputs['layout'] => ({
			layout: layoutCode,
			loaded: isolatesNeighbourhoods ? withEgoPlan(loaded) : loaded,
			expansions: expansionsWithStubs(loaded.expansions, stubs),
			stubs,
			wanted,
			cardText: texts.cardText,
			captionText: texts.captionText,
			measure: measureInter,
			isCompact,
			space: { width, height },
			...(narrowWidth > 0 && { narrow: { lane, width: narrowWidth } }),
		}),
		[loaded, stubs, wanted, texts, isCompact, width, height, narrowWidth, lane, isolatesNeighbourhoods, layoutCode],
	);
	const graph = useMemo(() => visibleGraph(loaded, stubs, declared, state), [loaded, stubs, declared, state]);
	const focus = useMemo(
		(): DiagramFocus => ({
			selected: hasMappingsOpen(state) ? undefined : state.selected,
			expanded: new Set(state.expanded.map(sourceOf)),
			paths: openEnds(state) ?? paths,
			isAlone: state.ego !== undefined,
		}),
		[state, paths],
	);
	const inputs = useMemo(
		(): DiagramInputs => ({ key, layout, graph, words: texts.words, places: positions, focus }),
		[key, layout, graph, texts, positions, focus],
	);
	const { step, isDrawing } = useDiagramStep(inputs);
	const { base, diagram } = step ?? {};
	const readFrom = diagram && state.selected !== undefined && isMapped(state.selected, diagram) ? state.selected : undefined;
	const scene = useMemo(() => diagram && buildScene(diagram, texts.words, readFrom), [diagram, texts, readFrom]);
	const dragged = useMemo(
		() =>
			base && {
				count: [...positions.keys()].filter((id) => isDraggable(base, id)).length,
				drop: (id: string, at: Point) => change(positionsAfterDrop(base, positions, id, at)),
				forget: () => change(new Map()),
			},
		[base, positions, change],
	);
	return step && scene && dragged && { ...step, scene, layoutName: layoutWith(step.base.style), texts, dragged, isDrawing };
}

/** Only then the words on the mappings depend on the selection. */
function isMapped(id: NodeId, { edges }: Diagram): boolean {
	return edges.some((edge) => isMappingEdge(edge) && (edge.from === id || edge.to === id));
}

/** What surrounds the picture at first; the list beside it is open in wide windows. */
const AROUND = { height: 200, list: 264, listFrom: 1440 } as const;

/** The room for the picture as long as nothing is opened or closed beside it: if it followed that, cards would move at every click. */
export function canvasSpace(width: number, height: number): Space {
	return { width: width - (width >= AROUND.listFrom ? AROUND.list : 0), height: height - AROUND.height };
}

/**
 * Derives the diagram from its inputs and the previous step, at once or, if that takes long, in a worker. The previous step
 * is state set while rendering, so that a discarded render leaves no trace.
 */
function useDiagramStep(inputs: DiagramInputs): { readonly step: DiagramStep | undefined; readonly isDrawing: boolean } {
	const [last, setLast] = useState<DiagramStep>();
	const next = useMemo(
		() => (typeof Worker === 'undefined' ? nextDiagram(last, inputs) : nextDiagramBy(AT_ONCE, last, inputs)),
		[last, inputs],
	);
	if (next && next !== last) setLast(next);
	useEffect(() => {
		if (next) return;
		const stop = new AbortController();
		chunk(import('./work/step-elsewhere.ts'))
			.then(({ stepElsewhere }) => stepElsewhere(last, inputs, stop.signal))
			.catch(() => nextDiagram(last, inputs))
			.then((step) => {
				if (!stop.signal.aborted) setLast(step);
			});
		return () => stop.abort();
	}, [next, last, inputs]);
	return { step: next ?? last, isDrawing: next === undefined };
}
