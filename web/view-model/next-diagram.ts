import type { NodeId } from '#graph/model/ids.ts';
import { marksOnCards } from './badge-boxes.ts';
import { isSameVisible, isShown, type VisibleGraph } from './diagram-input.ts';
import { bandWords } from './ground-elements.ts';
import type { Layout, LayoutInput, PlacedBlock } from './layout.ts';
import { linesOf } from './lines.ts';
import { type MovedPlaces, takenPlaces, withMovedCards } from './moved-cards.ts';
import { pictureLayout } from './picture-layout.ts';
import { routesOf } from './routes.ts';
import { sameFields, sameItems } from './same-items.ts';
import type { Picture, PictureWords } from './scene.ts';

/** What the reader asked to see. */
export interface DiagramFocus {
	readonly selected: NodeId | undefined;
	readonly expanded: ReadonlySet<NodeId>;
	/** The nodes of paths that are shown. */
	readonly paths: readonly NodeId[];
	/** Whether one neighbourhood is all that is shown. */
	readonly isAlone: boolean;
}

/** All that a diagram depends on but the one before it. Each object must stay the same one as long as it says the same. */
export interface DiagramInputs {
	/** Cards and edges keep their places only between diagrams with the same key. */
	readonly key: string;
	readonly layout: Omit<LayoutInput, 'taken'>;
	readonly graph: VisibleGraph;
	readonly words: PictureWords;
	readonly places: MovedPlaces;
	readonly focus: DiagramFocus;
}

export interface Diagram {
	readonly inputs: DiagramInputs;
	/** Before the reader dragged cards elsewhere. */
	readonly base: Layout;
	readonly picture: Picture;
	/** What the camera must have in view; the same list until something else must be. */
	readonly inView: readonly string[];
}

/** The diagram after a step. What stays keeps its place and its route; the same inputs give the very same diagram. */
export function nextDiagram(previous: Diagram | undefined, inputs: DiagramInputs): Diagram {
	if (previous && sameFields(previous.inputs, inputs)) return previous;
	const known = previous?.inputs.key === inputs.key ? previous : undefined;
	const base = known?.inputs.layout === inputs.layout ? known.base : laidOut(inputs, known?.base);
	const isUnmoved = known?.base === base && known.inputs.places === inputs.places;
	const layout = isUnmoved ? known.picture.layout : withMovedCards(base, inputs.places);
	const graph = previous && isSameVisible(previous.picture.graph, inputs.graph) ? previous.picture.graph : inputs.graph;
	const isDrawn = known?.picture.graph === graph && known.picture.layout === layout && known.inputs.words === inputs.words;
	const picture = isDrawn ? known.picture : drawn(graph, layout, inputs.words, known?.picture);
	return { inputs, base, picture, inView: inViewAfter(previous, picture, inputs.focus) };
}

/** Dragging a card lays nothing out anew; what is expanded next goes around it. */
function laidOut({ layout, places }: DiagramInputs, before: Layout | undefined): Layout {
	return pictureLayout({ ...layout, taken: takenPlaces(places) }, before);
}

function drawn(graph: VisibleGraph, layout: Layout, words: PictureWords, before: Picture | undefined): Picture {
	const lines = linesOf(graph, layout);
	const stubs = new Set<string>(graph.stubs.map((stub) => stub.id));
	const written = { words: bandWords(layout, words), marks: marksOnCards(graph, layout, words) };
	return { graph, layout, lines, routes: routesOf(lines, layout, (id) => stubs.has(id) || isShown(graph, id), written, before) };
}

/** The paths that are shown, or what was expanded last, with its opener, or else what is selected or stands alone. */
function inViewAfter(previous: Diagram | undefined, { graph, layout }: Picture, focus: DiagramFocus): readonly string[] {
	const before = previous?.picture;
	// Cards that the reader drags move no camera.
	const isSame =
		before?.layout.blocks === layout.blocks &&
		before.layout.isNarrow === layout.isNarrow &&
		before.graph === graph &&
		previous?.inputs.focus === focus;
	if (isSame && previous) return previous.inView;
	const known = new Set(before?.layout.blocks.map(nameOf));
	const expanded = layout.blocks.filter((block) => !known.has(nameOf(block)) && focus.expanded.has(block.opener));
	// On a narrow screen new cards stand below all others, too far from their opener for both to be seen.
	if (layout.isNarrow && expanded.length > 0) return expanded.flatMap((block) => block.nodes);
	const ids = wantedInView(expanded, graph, layout, focus).filter((id) => layout.cards.has(id) && isShown(graph, id));
	// What was expanded stays in view when the selection goes.
	const isKept = previous && (sameItems(ids, previous.inView) || (ids.length === 0 && layout.blocks.length > 0));
	return isKept ? previous.inView : ids;
}

function wantedInView(
	expanded: readonly PlacedBlock[],
	{ nodes, relations, correspondences }: VisibleGraph,
	{ blocks }: Layout,
	{ selected, paths, isAlone }: DiagramFocus,
): readonly string[] {
	const fresh = expanded.flatMap((block) => [block.opener, ...block.nodes]);
	if (selected === undefined) return [...new Set([...fresh, ...paths, ...(isAlone ? nodes.keys() : [])])];
	const near = [...relations, ...correspondences].flatMap(({ from, to }) => (from === selected ? [to] : to === selected ? [from] : []));
	const opener = blocks.find((block) => block.nodes.includes(selected))?.opener;
	const around = fresh.length > 0 || paths.length > 0 ? [] : near;
	return [...new Set([...fresh, selected, ...around, ...(opener ? [opener] : []), ...paths])];
}

/** More or fewer nodes beside the same opener make another block. */
function nameOf({ opener, nodes }: PlacedBlock): string {
	return `${opener} ${nodes.length}`;
}
