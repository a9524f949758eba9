import type { ViewContext } from './compared-context.ts';
import { SideList } from './side-list.tsx';

/** Both models whole, every concept with its answers: what one reads from top to bottom, and prints. */
export function ReadingView({ state, sides, names }: ViewContext) {
	return [sides.left, sides.right].map((side) => <SideList key={side.side} state={state} side={side} names={names} />);
}
