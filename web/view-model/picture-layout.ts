import type { BaseLayout, Layout, LayoutInput } from './layout.ts';
import { layoutBands } from './layout-bands.ts';
import { layoutNarrow } from './layout-narrow.ts';
import { placeUnfoldings } from './layout-unfold.ts';

/** Where everything stands. `before` is the layout of the same picture one step earlier: what stays keeps its place. */
export function pictureLayout(input: LayoutInput, before?: Layout): Layout {
	const { base, among } = input.other?.(input) ?? { base: layoutLevels(input) };
	return placeUnfoldings(base, input, before?.name === base.name ? before : undefined, among);
}

function layoutLevels(input: LayoutInput): BaseLayout {
	return input.narrow ? layoutNarrow(input, input.narrow.lane, input.narrow.width) : layoutBands(input);
}
