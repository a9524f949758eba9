import type { NodeId } from '#graph/model/ids.ts';
import { edgesOf } from '#web/diagram/edges/edges.ts';
import { levelConnectorRoutes } from '#web/diagram/edges/hierarchy-edges.ts';
import { iconAndBadgeBoxes } from '#web/diagram/layout/badge-boxes.ts';
import { type DraggedPositions, occupiedBoxes, withDraggedCards } from '#web/diagram/layout/dragged.ts';
import type { Layout, LayoutInput, PlacedBlock } from '#web/diagram/layout/layout.ts';
import { bandLabelBoxes } from '#web/diagram/scene/background.ts';
import { levelLabels } from '#web/diagram/scene/edge-labels.ts';
import type { Diagram, DiagramWords } from '#web/diagram/scene/scene.ts';
import { sameFields, sameItems } from './equality.ts';
import { isSameVisible, isShown, type VisibleGraph } from './input.ts';
import { HERE, type PlacesTask, type Solver } from './tasks.ts';

/** What the camera should show. */
export interface DiagramFocus {
	readonly selected: NodeId | undefined;
	readonly expanded: ReadonlySet<NodeId>;
	/** The nodes of paths that are shown. */
	readonly paths: readonly NodeId[];
	/** Whether only one neighbourhood is shown. */
	readonly isAlone: boolean;
}

/** Everything a diagram depends on but the previous step. Compared by identity: keep objects while they are equal. */
export interface DiagramInputs {
	/** Positions and routes are kept only between diagrams with the same key. */
	readonly key: string;
	readonly layout: Omit<LayoutInput, 'taken'>;
	readonly graph: VisibleGraph;
	readonly words: DiagramWords;
	readonly places: DraggedPositions;
	readonly focus: DiagramFocus;
}

export interface DiagramStep {
	readonly inputs: DiagramInputs;
	/** The layout without dragged positions. */
	readonly base: Layout;
	readonly diagram: Diagram;
	/** Ids that must be in view; the identical list until they change. */
	readonly inView: readonly string[];
}

/** The diagram after a step. Cards and edges that stay keep their positions and routes; unchanged inputs return the same step. */
export function nextDiagram(previous: DiagramStep | undefined, inputs: DiagramInputs): DiagramStep {
	return nextDiagramBy(HERE, previous, inputs);
}

/** The same with the places and routes of a solver; `None` where it lacks them. */
export function nextDiagramBy<None extends undefined>(
	solver: Solver<None>,
	previous: DiagramStep | undefined,
	inputs: DiagramInputs,
): DiagramStep | None {
	if (previous && sameFields(previous.inputs, inputs)) return previous;
	const known = previous?.inputs.key === inputs.key ? previous : undefined;
	const base = known?.inputs.layout === inputs.layout ? known.base : solver.places(placesTask(inputs, known?.base));
	if (base === undefined) return base;
	const isUnmoved = known?.base === base && known.inputs.places === inputs.places;
	const layout = isUnmoved ? known.diagram.layout : withDraggedCards(base, inputs.places);
	const graph = previous && isSameVisible(previous.diagram.graph, inputs.graph) ? previous.diagram.graph : inputs.graph;
	const isDrawn = known?.diagram.graph === graph && known.diagram.layout === layout && known.inputs.words === inputs.words;
	const diagram = isDrawn ? known.diagram : diagramBy(solver, graph, layout, inputs.words, known?.diagram);
	if (diagram === undefined) return diagram;
	return { inputs, base, diagram, inView: inViewAfter(previous, diagram, inputs.focus) };
}

/** Only later expansions avoid dragged cards: dragging itself does not change the layout. */
function placesTask({ layout, places }: DiagramInputs, before: Layout | undefined): PlacesTask {
	return { input: { ...layout, taken: occupiedBoxes(places) }, before };
}

function diagramBy<None extends undefined>(
	solver: Solver<None>,
	graph: VisibleGraph,
	layout: Layout,
	words: DiagramWords,
	before: Diagram | undefined,
): Diagram | None {
	const edges = edgesOf(graph, layout);
	const textBoxes = {
		labels: bandLabelBoxes(layout, words),
		pills: levelLabels(edges, levelConnectorRoutes(edges, layout), layout, words.relation),
		badges: iconAndBadgeBoxes(graph, layout),
	};
	const shown = new Set<string>([...graph.stubs.map((stub) => stub.id), ...[...layout.cards.keys()].filter((id) => isShown(graph, id))]);
	const routes = solver.routes({ edges, layout, shown, textBoxes, before });
	return routes && { graph, layout, edges, routes };
}

/** Visible paths, the last expansion with its source, and the selected node with its neighbours. */
function inViewAfter(previous: DiagramStep | undefined, { graph, layout }: Diagram, focus: DiagramFocus): readonly string[] {
	const before = previous?.diagram;
	// Dragging a card does not move the camera.
	const isSame =
		before?.layout.blocks === layout.blocks &&
		before.layout.isNarrow === layout.isNarrow &&
		before.graph === graph &&
		previous?.inputs.focus === focus;
	if (isSame && previous) return previous.inView;
	const known = new Set(before?.layout.blocks.map(blockKey));
	const expanded = layout.blocks.filter((block) => !known.has(blockKey(block)) && focus.expanded.has(block.source));
	const ids = wantedInView(expanded, graph, layout, focus).filter((id) => layout.cards.has(id) && isShown(graph, id));
	// Clearing the selection does not move the camera.
	const isKept = previous && (sameItems(ids, previous.inView) || (ids.length === 0 && layout.blocks.length > 0));
	return isKept ? previous.inView : ids;
}

function wantedInView(
	expanded: readonly PlacedBlock[],
	{ nodes, relations, correspondences }: VisibleGraph,
	{ blocks }: Layout,
	{ selected, paths, isAlone }: DiagramFocus,
): readonly string[] {
	const added = expanded.flatMap((block) => [block.source, ...block.nodes]);
	if (selected === undefined) return [...new Set([...added, ...paths, ...(isAlone ? nodes.keys() : [])])];
	const near = [...relations, ...correspondences].flatMap(({ from, to }) => (from === selected ? [to] : to === selected ? [from] : []));
	const source = blocks.find((block) => block.nodes.includes(selected))?.source;
	const neighbours = added.length > 0 || paths.length > 0 ? [] : near;
	return [...new Set([...added, selected, ...neighbours, ...(source ? [source] : []), ...paths])];
}

/** A block with another number of nodes counts as a new one. */
function blockKey({ source, nodes }: PlacedBlock): string {
	return `${source} ${nodes.length}`;
}
