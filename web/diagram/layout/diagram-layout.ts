import { placeExpansions } from './expansion.ts';
import type { BaseLayout, Layout, LayoutInput } from './layout.ts';
import { DEFAULT_LAYOUT, LAYOUTS } from './layouts.ts';
import { narrowLayout, swimlaneLayout } from './swimlanes.ts';

/** Where everything stands. `before` is the layout of the same picture one step earlier: what stays keeps its place. */
export function diagramLayout(input: LayoutInput, before?: Layout): Layout {
	const made = input.layout?.algorithm(input);
	const style = made && input.layout ? input.layout.style : LAYOUTS[DEFAULT_LAYOUT].style;
	const base = made?.base ?? layoutLevels(input);
	return placeExpansions({ ...base, style }, input, before?.style === style ? before : undefined, made?.among);
}

function layoutLevels(input: LayoutInput): BaseLayout {
	return input.narrow ? narrowLayout(input, input.narrow.lane, input.narrow.width) : swimlaneLayout(input);
}
