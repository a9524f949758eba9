import type { BaseLayout, Layout, LayoutInput } from './layout.ts';
import { layoutBands } from './layout-bands.ts';
import { layoutNarrow } from './layout-narrow.ts';
import { placeUnfoldings } from './layout-unfold.ts';
import { DEFAULT_LAYOUT, LAYOUTS } from './layouts.ts';

/** Where everything stands. `before` is the layout of the same picture one step earlier: what stays keeps its place. */
export function pictureLayout(input: LayoutInput, before?: Layout): Layout {
	const made = input.layout?.algorithm(input);
	const style = made && input.layout ? input.layout.style : LAYOUTS[DEFAULT_LAYOUT].style;
	const base = made?.base ?? layoutLevels(input);
	return placeUnfoldings({ ...base, style }, input, before?.style === style ? before : undefined, made?.among);
}

function layoutLevels(input: LayoutInput): BaseLayout {
	return input.narrow ? layoutNarrow(input, input.narrow.lane, input.narrow.width) : layoutBands(input);
}
