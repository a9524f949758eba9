import { useMemo, useState } from 'react';
import type { Point } from '#web/diagram/geometry.ts';
import { isDraggable, positionsAfterDrop } from '#web/diagram/layout/dragged.ts';
import { DEFAULT_LAYOUT, LAYOUTS, type LayoutName } from '#web/diagram/layout/layouts.ts';
import { type DiagramFocus, type DiagramInputs, type DiagramStep, nextDiagram } from '#web/diagram/next-diagram.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import type { Diagram, Scene } from '#web/diagram/scene/scene.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import { withEgoPlan } from '#web/explore/model/ego-plan.ts';
import { shownLane } from '#web/explore/model/lane.ts';
import { type ExplorerState, isExpanded, sourceOf } from '#web/explore/model/state.ts';
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
}

/** The visible part of the loaded graph, laid out and routed. */
export function useDiagram(loading: GraphLoading, state: ExplorerState, screen: ScreenRoom): DrawnState {
	const { loaded, declared, layoutName, layout: layoutCode, paths } = loading;
	const { lang } = useI18n();
	const { expanded } = state;
	const stubs = useMemo(() => stubsOf(loaded, declared, (id) => isExpanded({ expanded }, id)), [loaded, declared, expanded]);
	const texts = useDiagramTexts(loaded, stubs);
	const { root } = loaded;
	const { isolatesNeighbourhoods, style } = LAYOUTS[layoutName];
	const isCompact = screen.room === 'compact';
	const narrowWidth = screen.room === 'narrow' ? Math.max(320, screen.width) : 0;
	const lane = narrowWidth > 0 ? (shownLane(loaded, state.selected, state.lane) ?? '') : '';
	// An isolated neighbourhood is a diagram of its own.
	const isolated = isolatesNeighbourhoods && state.ego ? `${state.ego.node} ${state.ego.steps}` : '';
	const key = `${layoutName} ${root ?? ''} ${lang} ${screen.room} ${narrowWidth} ${lane} ${declared.size} ${isolated}`;
	const { positions, change } = useDraggedPositions([layoutName, root, isolated, isCompact && screen.room].filter(Boolean).join(' '));
	const layout = useMemo(
		(): DiagramInputs['layout'] => ({
			layout: layoutCode,
			loaded: isolatesNeighbourhoods ? withEgoPlan(loaded) : loaded,
			expansions: expansionsWithStubs(loaded.expansions, stubs),
			stubs,
			cardText: texts.cardText,
			captionText: texts.captionText,
			measure: measureInter,
			isCompact,
			...(narrowWidth > 0 && { narrow: { lane, width: narrowWidth } }),
		}),
		[loaded, stubs, texts, isCompact, narrowWidth, lane, isolatesNeighbourhoods, layoutCode],
	);
	const graph = useMemo(() => visibleGraph(loaded, stubs, declared, state), [loaded, stubs, declared, state]);
	const focus = useMemo(
		(): DiagramFocus => ({
			selected: state.selected,
			expanded: new Set(state.expanded.map(sourceOf)),
			paths,
			isAlone: state.ego !== undefined,
		}),
		[state, paths],
	);
	const { base, diagram, inView } = useDiagramStep({ key, layout, graph, words: texts.words, places: positions, focus });
	const scene = useMemo(() => buildScene(diagram, texts.words), [diagram, texts]);
	const dragged = useMemo(
		() => ({
			count: [...positions.keys()].filter((id) => isDraggable(base, id)).length,
			drop: (id: string, at: Point) => change(positionsAfterDrop(base, positions, id, at)),
			forget: () => change(new Map()),
		}),
		[base, positions, change],
	);
	return { diagram, scene, layoutName: base.style === style ? layoutName : DEFAULT_LAYOUT, inView, texts, dragged };
}

/**
 * Derives the diagram from its inputs and the previous step. The previous step is state set while rendering, so that a
 * discarded render leaves no trace.
 */
function useDiagramStep(inputs: DiagramInputs): DiagramStep {
	const [last, setLast] = useState(() => nextDiagram(undefined, inputs));
	const next = nextDiagram(last, inputs);
	if (next !== last) setLast(next);
	return next;
}
