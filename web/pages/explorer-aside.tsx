import { DetailsPanel } from '#web/panels/details-panel.tsx';
import { NodeActions } from '#web/panels/node-actions.tsx';
import { PathStart } from '#web/panels/path-start.tsx';
import { PathsPanel } from '#web/panels/paths-panel.tsx';
import { type ExplorerState, select } from '#web/state/explorer.ts';
import type { VisibleGraph } from '#web/view-model/diagram-input.ts';
import type { LoadedGraph } from '#web/view-model/loaded-graph.ts';
import type { Transition } from './use-explorer.ts';
import type { usePaths } from './use-paths.ts';

interface ExplorerAsideProps {
	readonly state: ExplorerState;
	readonly known: LoadedGraph['nodes'];
	readonly graph: VisibleGraph;
	readonly paths: ReturnType<typeof usePaths>;
	readonly onChange: (transition: Transition) => void;
	readonly onClose: () => void;
	readonly onClosePaths: () => void;
}

/** Beside the picture: the paths that were asked for, and the details of what is selected. */
export function ExplorerAside({ state, known, graph, paths, onChange, onClose, onClosePaths }: ExplorerAsideProps) {
	return (
		<>
			{paths.isOpen && (
				<PathsPanel {...paths.panel} known={known} onSelect={(id) => onChange((now) => select(now, id))} onClose={onClosePaths} />
			)}
			{state.selected !== undefined && (
				<DetailsPanel
					id={state.selected}
					onSelect={(id) => onChange((now) => select(now, id))}
					onClose={onClose}
					actions={
						<NodeActions id={state.selected} state={state} graph={graph} onChange={onChange}>
							<PathStart id={state.selected} wish={state.path} known={known} onChoose={paths.choose} />
						</NodeActions>
					}
				/>
			)}
		</>
	);
}
