import type { OtherLayout } from './layout.ts';
import { layoutIndented, layoutTree } from './layout-tree.ts';
import { layoutWheel } from './layout-wheel.ts';
import { modelTree } from './model-tree.ts';

/** One model as wheel or as tree; a narrow screen indents the tree. */
export const modelLayout: OtherLayout = (input) => {
	const tree = modelTree(input);
	if (tree === undefined) return undefined;
	if (input.name === 'wheel') return { base: layoutWheel(input, tree) };
	return { base: input.narrow ? layoutIndented(input, tree, input.narrow.width) : layoutTree(input, tree) };
};
