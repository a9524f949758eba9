import { DetailsPanel } from '#web/details/details-panel.tsx';
import type { VisibleGraph } from '#web/diagram/input.ts';
import type { LoadedGraph } from '#web/explore/model/loaded-graph.ts';
import { type ExplorerState, hasMappingsOpen, select } from '#web/explore/model/state.ts';
import { PathStart } from '#web/explore/paths/path-start.tsx';
import type { Paths } from '#web/explore/paths/use-paths.ts';
import { MappingPanel } from './mapping-panel.tsx';
import { NodeActions } from './node-actions.tsx';
import { SheetHandle } from './sheet-handle.tsx';
import type { Transition } from './use-explorer.ts';

interface ExplorerAsideProps {
	readonly state: ExplorerState;
	readonly known: LoadedGraph['nodes'];
	readonly graph: VisibleGraph;
	readonly paths: Paths;
	readonly onChange: (transition: Transition) => void;
	readonly onClose: () => void;
	readonly onCloseMappings: () => void;
}

/** The details of the selected node or of the mappings that are open. */
export function ExplorerAside({ state, known, graph, paths, onChange, onClose, onCloseMappings }: ExplorerAsideProps) {
	return (
		<>
			{(state.selected !== undefined || hasMappingsOpen(state)) && (
				<SheetHandle onClose={hasMappingsOpen(state) ? onCloseMappings : onClose} />
			)}
			{hasMappingsOpen(state) && (
				<MappingPanel state={state} onSelect={(id) => onChange((now) => select(now, id))} onClose={onCloseMappings} />
			)}
			{state.selected !== undefined && !hasMappingsOpen(state) && (
				<DetailsPanel
					id={state.selected}
					onSelect={(id) => onChange((now) => select(now, id))}
					onClose={onClose}
					actions={
						<NodeActions id={state.selected} state={state} graph={graph} onChange={onChange}>
							<PathStart id={state.selected} query={state.path} known={known} onChoose={paths.choose} />
						</NodeActions>
					}
				/>
			)}
		</>
	);
}
