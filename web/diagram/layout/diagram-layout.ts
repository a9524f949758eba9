import { placeExpansions } from './expansion.ts';
import type { BaseLayout, Layout, LayoutInput } from './layout.ts';
import { DEFAULT_LAYOUT, LAYOUTS } from './layouts.ts';
import { narrowLayout, swimlaneLayout } from './swimlanes.ts';
import { placeTrays } from './trays.ts';

/** Lays out a diagram. Cards that were in `before`, the layout one step earlier, keep their positions. */
export function diagramLayout(input: LayoutInput, before?: Layout): Layout {
	const result = input.layout?.algorithm(input);
	const style = result && input.layout ? input.layout.style : LAYOUTS[DEFAULT_LAYOUT].style;
	const base = result?.base ?? builtInLayout(input);
	if (style.expand === 'lanes') return placeTrays({ ...base, style }, input);
	return placeExpansions({ ...base, style }, input, before?.style === style ? before : undefined, result?.among);
}

function builtInLayout(input: LayoutInput): BaseLayout {
	return input.narrow ? narrowLayout(input, input.narrow.lane, input.narrow.width) : swimlaneLayout(input);
}
