import type { NodeId } from '#graph/model/ids.ts';
import { edgesOf } from '#web/diagram/edges/edges.ts';
import { routeEdges } from '#web/diagram/edges/router.ts';
import { marksOnCards } from '#web/diagram/layout/badge-boxes.ts';
import { diagramLayout } from '#web/diagram/layout/diagram-layout.ts';
import { type DraggedPositions, occupiedBoxes, withDraggedCards } from '#web/diagram/layout/dragged.ts';
import type { Layout, LayoutInput, PlacedBlock } from '#web/diagram/layout/layout.ts';
import { bandLabelBoxes } from '#web/diagram/scene/background.ts';
import type { Diagram, DiagramWords } from '#web/diagram/scene/scene.ts';
import { sameFields, sameItems } from './equality.ts';
import { isSameVisible, isShown, type VisibleGraph } from './input.ts';

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
	readonly words: DiagramWords;
	readonly places: DraggedPositions;
	readonly focus: DiagramFocus;
}

export interface DiagramStep {
	readonly inputs: DiagramInputs;
	/** Before the reader dragged cards elsewhere. */
	readonly base: Layout;
	readonly diagram: Diagram;
	/** What the camera must have in view; the same list until something else must be. */
	readonly inView: readonly string[];
}

/** The diagram after a step. What stays keeps its place and its route; the same inputs give the very same diagram. */
export function nextDiagram(previous: DiagramStep | undefined, inputs: DiagramInputs): DiagramStep {
	if (previous && sameFields(previous.inputs, inputs)) return previous;
	const known = previous?.inputs.key === inputs.key ? previous : undefined;
	const base = known?.inputs.layout === inputs.layout ? known.base : laidOut(inputs, known?.base);
	const isUnmoved = known?.base === base && known.inputs.places === inputs.places;
	const layout = isUnmoved ? known.diagram.layout : withDraggedCards(base, inputs.places);
	const graph = previous && isSameVisible(previous.diagram.graph, inputs.graph) ? previous.diagram.graph : inputs.graph;
	const isDrawn = known?.diagram.graph === graph && known.diagram.layout === layout && known.inputs.words === inputs.words;
	const diagram = isDrawn ? known.diagram : drawn(graph, layout, inputs.words, known?.diagram);
	return { inputs, base, diagram, inView: inViewAfter(previous, diagram, inputs.focus) };
}

/** Dragging a card lays nothing out anew; what is expanded next goes around it. */
function laidOut({ layout, places }: DiagramInputs, before: Layout | undefined): Layout {
	return diagramLayout({ ...layout, taken: occupiedBoxes(places) }, before);
}

function drawn(graph: VisibleGraph, layout: Layout, words: DiagramWords, before: Diagram | undefined): Diagram {
	const lines = edgesOf(graph, layout);
	const stubs = new Set<string>(graph.stubs.map((stub) => stub.id));
	const written = { words: bandLabelBoxes(layout, words), marks: marksOnCards(graph, layout, words) };
	return { graph, layout, lines, routes: routeEdges(lines, layout, (id) => stubs.has(id) || isShown(graph, id), written, before) };
}

/** The paths that are shown, or what was expanded last, with its opener, or else what is selected or stands alone. */
function inViewAfter(previous: DiagramStep | undefined, { graph, layout }: Diagram, focus: DiagramFocus): readonly string[] {
	const before = previous?.diagram;
	// Cards that the reader drags move no camera.
	const isSame =
		before?.layout.blocks === layout.blocks &&
		before.layout.isNarrow === layout.isNarrow &&
		before.graph === graph &&
		previous?.inputs.focus === focus;
	if (isSame && previous) return previous.inView;
	const known = new Set(before?.layout.blocks.map(nameOf));
	const expanded = layout.blocks.filter((block) => !known.has(nameOf(block)) && focus.expanded.has(block.source));
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
	const fresh = expanded.flatMap((block) => [block.source, ...block.nodes]);
	if (selected === undefined) return [...new Set([...fresh, ...paths, ...(isAlone ? nodes.keys() : [])])];
	const near = [...relations, ...correspondences].flatMap(({ from, to }) => (from === selected ? [to] : to === selected ? [from] : []));
	const source = blocks.find((block) => block.nodes.includes(selected))?.source;
	const around = fresh.length > 0 || paths.length > 0 ? [] : near;
	return [...new Set([...fresh, selected, ...around, ...(source ? [source] : []), ...paths])];
}

/** More or fewer nodes beside the same opener make another block. */
function nameOf({ source, nodes }: PlacedBlock): string {
	return `${source} ${nodes.length}`;
}
