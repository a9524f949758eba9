import type { BaseLayout, Layout, LayoutInput } from './layout.ts';
import { layoutBands } from './layout-bands.ts';
import { layoutNarrow } from './layout-narrow.ts';
import { amongOthers, layoutNetwork } from './layout-network.ts';
import { layoutIndented, layoutTree } from './layout-tree.ts';
import { placeUnfoldings } from './layout-unfold.ts';
import { layoutWheel } from './layout-wheel.ts';
import { modelTree } from './model-tree.ts';

/** Where everything stands. `before` is the layout of the same picture one step earlier: what stays keeps its place. */
export function pictureLayout(input: LayoutInput, before?: Layout): Layout {
	const { forces } = input;
	const base = input.name === 'network' && forces ? layoutNetwork(input, forces) : baseLayout(input);
	const known = before?.name === base.name ? before : undefined;
	return placeUnfoldings(base, input, known, base.name === 'network' && forces ? amongOthers(input, forces, base.core) : undefined);
}

function baseLayout(input: LayoutInput): BaseLayout {
	const { name, narrow } = input;
	const tree = name === 'wheel' || name === 'tree' ? modelTree(input) : undefined;
	if (tree && name === 'wheel') return layoutWheel(input, tree);
	if (tree) return narrow ? layoutIndented(input, tree, narrow.width) : layoutTree(input, tree);
	return narrow ? layoutNarrow(input, narrow.lane, narrow.width) : layoutBands(input);
}
