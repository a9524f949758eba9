import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { type ExplorerState, isOpen } from '#web/state/explorer.ts';
import { marksOnCards } from '#web/view-model/badge-boxes.ts';
import type { Picture } from '#web/view-model/elements.ts';
import type { Point } from '#web/view-model/geometry.ts';
import { bandWords } from '#web/view-model/ground-elements.ts';
import type { Layout } from '#web/view-model/layout.ts';
import { DEFAULT_LAYOUT, LAYOUTS, type LayoutName } from '#web/view-model/layouts.ts';
import { linesOf } from '#web/view-model/lines.ts';
import { droppedPlaces, isMovable, takenPlaces, withMovedCards } from '#web/view-model/moved-cards.ts';
import { pictureLayout } from '#web/view-model/picture-layout.ts';
import { type Drawn, routesOf } from '#web/view-model/routes.ts';
import { isSameVisible } from '#web/view-model/same-graph.ts';
import { shownLane } from '#web/view-model/shown-lane.ts';
import { stubsOf, unfoldingsWithStubs } from '#web/view-model/stubs.ts';
import { withOwnPlan } from '#web/view-model/surroundings-plan.ts';
import { measureInter } from '#web/view-model/text-measure.ts';
import { visibleGraph } from '#web/view-model/visible-graph.ts';
import type { Loading } from './use-loaded-graph.ts';
import { useMovedPlaces } from './use-moved-places.ts';
import { type PictureTexts, usePictureTexts } from './use-picture-texts.ts';
import type { ScreenRoom } from './use-screen.ts';
import { useStable } from './use-stable.ts';

/** What the reader does to the places of cards. */
interface MovedCards {
	/** How many of the cards that are shown stand where the reader put them. */
	readonly count: number;
	readonly drop: (id: string, at: Point) => void;
	readonly forget: () => void;
}

/** What is visible, where it stands and how its lines run. What stays keeps its place from one step to the next. */
export function usePicture(
	{ loaded, declared, layoutName, layout: code }: Pick<Loading, 'loaded' | 'declared' | 'layoutName' | 'layout'>,
	state: ExplorerState,
	screen: ScreenRoom,
): { readonly picture: Picture; readonly layoutName: LayoutName; readonly texts: PictureTexts; readonly moved: MovedCards } {
	const { lang } = useWords();
	const { open } = state;
	const stubs = useMemo(() => stubsOf(loaded, declared, (id) => isOpen({ open }, id)), [loaded, declared, open]);
	const texts = usePictureTexts(loaded, stubs);
	const { root } = loaded;
	const { isolatesNeighbourhoods, style } = LAYOUTS[layoutName];
	const lane = shownLane(loaded, state.selected, state.lane) ?? '';
	const narrowWidth = screen.room === 'narrow' ? Math.max(320, screen.width) : 0;
	// A neighbourhood that is isolated is a picture of its own.
	const alone = isolatesNeighbourhoods && state.around ? `${state.around.node} ${state.around.steps}` : '';
	const key = `${layoutName} ${root ?? ''} ${lang} ${screen.room} ${narrowWidth} ${narrowWidth > 0 ? lane : ''} ${declared.size} ${alone}`;
	const { places, change } = useMovedPlaces([layoutName, root, alone, screen.room === 'compact' && screen.room].filter(Boolean).join(' '));
	// A move lays nothing out anew; what is unfolded next goes around it.
	const taken = useRef(places);
	taken.current = places;
	const before = useRef<{ readonly key: string; readonly layout: Layout } | undefined>(undefined);
	const base = useMemo(
		() =>
			pictureLayout(
				{
					layout: code,
					loaded: isolatesNeighbourhoods ? withOwnPlan(loaded) : loaded,
					unfoldings: unfoldingsWithStubs(loaded.unfoldings, stubs),
					stubs,
					cardText: texts.cardText,
					captionText: texts.captionText,
					measure: measureInter,
					isCompact: screen.room === 'compact',
					taken: takenPlaces(taken.current),
					...(narrowWidth > 0 && { narrow: { lane, width: narrowWidth } }),
				},
				before.current?.key === key ? before.current.layout : undefined,
			),
		[loaded, stubs, texts, screen.room, narrowWidth, lane, key, isolatesNeighbourhoods, code],
	);
	useEffect(() => {
		before.current = { key, layout: base };
	}, [key, base]);
	const layout = useMemo(() => withMovedCards(base, places), [base, places]);
	const moved = useMemo(
		() => ({
			count: [...places.keys()].filter((id) => isMovable(base, id)).length,
			drop: (id: string, at: Point) => change(droppedPlaces(base, places, id, at)),
			forget: () => change(new Map()),
		}),
		[base, places, change],
	);

	const shown = useMemo(() => visibleGraph(loaded, stubs, declared, state), [loaded, stubs, declared, state]);
	const graph = useStable(shown, isSameVisible);
	const drawn = useRef<(Drawn & { readonly key: string }) | undefined>(undefined);
	const picture = useMemo(() => {
		const lines = linesOf(graph, layout);
		const stubIds = new Set(graph.stubs.map((stub) => stub.id));
		// Ids of cards are ids of nodes or of stubs.
		const isShown = (id: string) => stubIds.has(id) || [...graph.nodes.keys()].some((node) => node === id);
		const written = { words: bandWords(layout, texts.words), marks: marksOnCards(graph, layout, texts.words) };
		const known = drawn.current?.key === key ? drawn.current : undefined;
		return { graph, layout, lines, routes: routesOf(lines, layout, isShown, written, known) };
	}, [graph, layout, texts, key]);
	useEffect(() => {
		drawn.current = { ...picture, key };
	}, [key, picture]);
	return { picture, layoutName: layout.style === style ? layoutName : DEFAULT_LAYOUT, texts, moved };
}
