import type { Edge, Route } from './edges/route.ts';
import { type PreviousRoutes, routeEdges, type TextBoxes } from './edges/router.ts';
import { diagramLayout } from './layout/diagram-layout.ts';
import type { Layout, LayoutInput } from './layout/layout.ts';
import { isSlow } from './layout/layouts.ts';

/** Where the cards are. */
export interface PlacesTask {
	readonly input: LayoutInput;
	/** The layout of the step before. */
	readonly before: Layout | undefined;
}

/** How the edges run. */
export interface RoutesTask {
	readonly edges: readonly Edge[];
	readonly layout: Layout;
	readonly shown: ReadonlySet<string>;
	readonly textBoxes: TextBoxes;
	readonly before: PreviousRoutes | undefined;
}

/** Solves the two parts of a step that may take long; `None` where it does not. */
export interface Solver<None extends undefined = never> {
	places(task: PlacesTask): Layout | None;
	routes(task: RoutesTask): ReadonlyMap<string, Route> | None;
}

export const HERE: Solver = {
	places: ({ input, before }) => diagramLayout(input, before),
	routes: ({ edges, layout, shown, textBoxes, before }) => routeEdges(edges, layout, (id) => shown.has(id), textBoxes, before),
};

/** Up to these sizes, a slow phone needs less than a fifth of a second. */
const MAX_CARDS = 60;
const MAX_ROUTING = 2400;

/** Leaves out what would keep the page from answering for too long. */
export const AT_ONCE: Solver<undefined> = {
	places: (task) => (isSlow(task.input) || task.input.loaded.nodes.size > MAX_CARDS ? undefined : HERE.places(task)),
	routes: (task) => (task.edges.length * task.layout.cards.size > MAX_ROUTING ? undefined : HERE.routes(task)),
};
