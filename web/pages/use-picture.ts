import { useMemo, useState } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { type ExplorerState, isOpen, openerOf } from '#web/state/explorer.ts';
import type { Point } from '#web/view-model/geometry.ts';
import { DEFAULT_LAYOUT, LAYOUTS, type LayoutName } from '#web/view-model/layouts.ts';
import { droppedPlaces, isMovable } from '#web/view-model/moved-cards.ts';
import { type Diagram, type DiagramFocus, type DiagramInputs, nextDiagram } from '#web/view-model/next-diagram.ts';
import type { Picture } from '#web/view-model/scene.ts';
import { shownLane } from '#web/view-model/shown-lane.ts';
import { stubsOf, unfoldingsWithStubs } from '#web/view-model/stubs.ts';
import { withOwnPlan } from '#web/view-model/surroundings-plan.ts';
import { measureInter } from '#web/view-model/text-measure.ts';
import { visibleGraph } from '#web/view-model/visible-graph.ts';
import type { Loading } from './use-loaded-graph.ts';
import { useMovedPlaces } from './use-moved-places.ts';
import { type PictureTexts, usePictureTexts } from './use-picture-texts.ts';
import type { ScreenRoom } from './use-screen.ts';

/** What the reader does to the places of cards. */
interface MovedCards {
	/** How many of the cards that are shown stand where the reader put them. */
	readonly count: number;
	readonly drop: (id: string, at: Point) => void;
	readonly forget: () => void;
}

interface PictureOfState {
	readonly picture: Picture;
	/** What was really laid out: the levels, where there is no model for a wheel. */
	readonly layoutName: LayoutName;
	readonly inView: readonly string[];
	readonly texts: PictureTexts;
	readonly moved: MovedCards;
}

/** What is visible, where it stands and how its edges run. */
export function usePicture(loading: Loading, state: ExplorerState, screen: ScreenRoom): PictureOfState {
	const { loaded, declared, layoutName, layout: code, paths } = loading;
	const { lang } = useWords();
	const { open } = state;
	const stubs = useMemo(() => stubsOf(loaded, declared, (id) => isOpen({ open }, id)), [loaded, declared, open]);
	const texts = usePictureTexts(loaded, stubs);
	const { root } = loaded;
	const { isolatesNeighbourhoods, style } = LAYOUTS[layoutName];
	const isCompact = screen.room === 'compact';
	const narrowWidth = screen.room === 'narrow' ? Math.max(320, screen.width) : 0;
	const lane = narrowWidth > 0 ? (shownLane(loaded, state.selected, state.lane) ?? '') : '';
	// A neighbourhood that is isolated is a picture of its own.
	const alone = isolatesNeighbourhoods && state.around ? `${state.around.node} ${state.around.steps}` : '';
	const key = `${layoutName} ${root ?? ''} ${lang} ${screen.room} ${narrowWidth} ${lane} ${declared.size} ${alone}`;
	const { places, change } = useMovedPlaces([layoutName, root, alone, isCompact && screen.room].filter(Boolean).join(' '));
	const layout = useMemo(
		(): DiagramInputs['layout'] => ({
			layout: code,
			loaded: isolatesNeighbourhoods ? withOwnPlan(loaded) : loaded,
			unfoldings: unfoldingsWithStubs(loaded.unfoldings, stubs),
			stubs,
			cardText: texts.cardText,
			captionText: texts.captionText,
			measure: measureInter,
			isCompact,
			...(narrowWidth > 0 && { narrow: { lane, width: narrowWidth } }),
		}),
		[loaded, stubs, texts, isCompact, narrowWidth, lane, isolatesNeighbourhoods, code],
	);
	const graph = useMemo(() => visibleGraph(loaded, stubs, declared, state), [loaded, stubs, declared, state]);
	const focus = useMemo(
		(): DiagramFocus => ({
			selected: state.selected,
			expanded: new Set(state.open.map(openerOf)),
			paths,
			isAlone: state.around !== undefined,
		}),
		[state, paths],
	);
	const { base, picture, inView } = useDiagram({ key, layout, graph, words: texts.words, places, focus });
	const moved = useMemo(
		() => ({
			count: [...places.keys()].filter((id) => isMovable(base, id)).length,
			drop: (id: string, at: Point) => change(droppedPlaces(base, places, id, at)),
			forget: () => change(new Map()),
		}),
		[base, places, change],
	);
	return { picture, layoutName: base.style === style ? layoutName : DEFAULT_LAYOUT, inView, texts, moved };
}

/** The diagram of these inputs after the one that was shown last. State that is set while rendering is lost with a render that is discarded. */
function useDiagram(inputs: DiagramInputs): Diagram {
	const [last, setLast] = useState(() => nextDiagram(undefined, inputs));
	const next = nextDiagram(last, inputs);
	if (next !== last) setLast(next);
	return next;
}
