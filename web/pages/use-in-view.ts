import { useMemo, useRef } from 'react';
import { type ExplorerState, isOpen } from '#web/state/explorer.ts';
import type { Picture } from '#web/view-model/elements.ts';

/** What the camera must have in view: the paths that are shown, or what was unfolded last, with its opener, or else what is selected or stands alone. */
export function useInView({ layout, graph }: Picture, state: ExplorerState, paths: readonly string[]): readonly string[] {
	const before = useRef<readonly string[]>([]);
	const last = useRef<{ readonly key: string; readonly ids: readonly string[] }>({ key: '', ids: [] });
	// What the reader moves by hand moves no camera: the same blocks, the same view.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	return useMemo(() => {
		const fresh = layout.blocks.filter((block) => !before.current.includes(block.opener + block.nodes.length));
		before.current = layout.blocks.map((block) => block.opener + block.nodes.length);
		const opened = fresh.filter((block) => isOpen(state, block.opener));
		// On a narrow screen new cards stand below all others, too far from their opener for both to be seen.
		if (layout.isNarrow && opened.length > 0) {
			const ids = opened.flatMap((block) => block.nodes);
			last.current = { key: ids.join(' '), ids };
			return ids;
		}
		const unfolded = opened.flatMap((block) => [block.opener, ...block.nodes]);
		const near = [...graph.relations, ...graph.correspondences].flatMap(({ from, to }) =>
			from === state.selected ? [to] : to === state.selected ? [from] : [],
		);
		const revealed = layout.blocks.find((block) => state.selected !== undefined && block.nodes.includes(state.selected));
		const selected =
			state.selected === undefined
				? []
				: [state.selected, ...(unfolded.length > 0 || paths.length > 0 ? [] : near), ...(revealed ? [revealed.opener] : [])];
		const alone = state.around && state.selected === undefined ? graph.nodes.keys() : [];
		const ids = [...new Set([...unfolded, ...selected, ...paths, ...alone])].filter(
			(id) => layout.cards.has(id) && [...graph.nodes.keys()].some((node) => node === id),
		);
		// What was unfolded stays in view when the selection goes.
		if (ids.length === 0 && layout.blocks.length > 0) return last.current.ids;
		const key = ids.join(' ');
		if (last.current.key !== key) last.current = { key, ids };
		return last.current.ids;
	}, [layout.blocks, layout.isNarrow, graph, state, paths]);
}
