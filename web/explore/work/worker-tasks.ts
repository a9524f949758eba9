import type { NodeId } from '#graph/model/ids.ts';
import type { CardText } from '#web/diagram/card.ts';
import type { Route } from '#web/diagram/edges/route.ts';
import type { Layout, LayoutInput } from '#web/diagram/layout/layout.ts';
import { DEFAULT_LAYOUT, LAYOUTS, type LayoutName, type LayoutTools, layoutWith, loadLayout } from '#web/diagram/layout/layouts.ts';
import { HERE, type PlacesTask, type RoutesTask } from '#web/diagram/tasks.ts';
import { measureInter } from '#web/diagram/text-measure.ts';

/** A layout whose style is named, since styles are compared by identity. */
type SentLayout = Omit<Layout, 'style'> & { readonly style: LayoutName };

/** A task for places as plain data: functions as tables of what they would answer. */
interface SentPlacesTask {
	readonly kind: 'places';
	readonly layout: LayoutName;
	readonly input: Omit<LayoutInput, 'layout' | 'cardText' | 'captionText' | 'measure'>;
	readonly texts: ReadonlyMap<string, CardText>;
	readonly captions: ReadonlyMap<string, string | undefined>;
	readonly before: SentLayout | undefined;
}

interface SentRoutesTask extends RoutesTask {
	readonly kind: 'routes';
}

export type SentTask = SentPlacesTask | SentRoutesTask;
export type SentAnswer = { readonly kind: 'places'; readonly layout: SentLayout } | { readonly kind: 'routes'; readonly routes: Routes };
export type Routes = ReadonlyMap<string, Route>;

/** A task for places as it is sent to the worker. */
export function sentPlaces({ input, before }: PlacesTask): SentPlacesTask {
	const { layout, cardText, captionText, measure: _, ...plain } = input;
	const { nodes, overview } = input.loaded;
	const ids = [...nodes.keys(), ...overview.nodes.map(({ id }) => id), ...input.stubs.map(({ id }) => id)];
	return {
		kind: 'places',
		layout: layout ? layoutWith(layout.style) : DEFAULT_LAYOUT,
		input: plain,
		texts: new Map(ids.map((id) => [id, cardText(id)])),
		captions: new Map(overview.frames.map(({ node }) => [node, captionText(node)])),
		before: before && sentLayout(before),
	};
}

export function sentRoutes(task: RoutesTask): SentRoutesTask {
	return { kind: 'routes', ...task };
}

/** Solves a task where it was sent to. */
export async function answered(task: SentTask, tools: LayoutTools): Promise<SentAnswer> {
	if (task.kind === 'routes') return { kind: 'routes', routes: HERE.routes(task) };
	const { texts, captions } = task;
	const input: LayoutInput = {
		...task.input,
		layout: await loadLayout(LAYOUTS[task.layout], tools),
		cardText: (id) => texts.get(id) ?? { text: id, bold: false },
		captionText: (node: NodeId) => captions.get(node),
		measure: measureInter,
	};
	return { kind: 'places', layout: sentLayout(HERE.places({ input, before: task.before && receivedLayout(task.before) })) };
}

function sentLayout(layout: Layout): SentLayout {
	return { ...layout, style: layoutWith(layout.style) };
}

export function receivedLayout(layout: SentLayout): Layout {
	return { ...layout, style: LAYOUTS[layout.style].style };
}
