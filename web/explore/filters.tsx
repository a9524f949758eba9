import type { ReactNode } from 'react';
import { FAMILIES, type Family, NODE_KINDS, type NodeKind, nodeKinds } from '#graph/model/vocabulary.ts';
import type { HiddenFacts } from '#web/diagram/input.ts';
import type { LoadedGraph } from '#web/explore/model/loaded-graph.ts';
import type { ExplorerState } from '#web/explore/model/state.ts';
import * as transitions from '#web/explore/model/state.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { KindIcon } from '#web/node/node-title.tsx';
import { titleOf } from '#web/node/title.ts';

interface FiltersPanelProps {
	readonly state: ExplorerState;
	readonly loaded: LoadedGraph;
	readonly hiddenFacts: HiddenFacts;
	readonly onChange: (transition: (state: ExplorerState) => ExplorerState) => void;
}

/** Filters by family, kind and model, and switches for the two layers that are the editors' own reading. */
export function FiltersPanel({ state, loaded, hiddenFacts, onChange }: FiltersPanelProps) {
	const { t, lang } = useI18n();
	const counts = countKinds(loaded);
	const families = FAMILIES.map((family) => ({ family, kinds: nodeKinds.filter((kind) => NODE_KINDS[kind].family === family) }));
	const kinds = nodeKinds.filter((kind) => counts.has(kind));
	const models = [...loaded.nodes.values()].filter((node) => node.kind === 'model');
	return (
		<div className="filters stack">
			<fieldset className="filter-families" aria-label={t('explore:families')}>
				{families.map(({ family, kinds: own }) => (
					<FamilyButton key={family} family={family} own={own} counts={counts} state={state} onChange={onChange} />
				))}
			</fieldset>
			<FilterSwitch
				label={t('explore:editorial')}
				isOn={state.editorial}
				edge="editorial"
				onChange={(isOn) => onChange((now) => transitions.showEditorial(now, isOn))}
			>
				{!state.editorial && <HiddenNote facts={hiddenFacts} />}
			</FilterSwitch>
			<FilterSwitch
				label={t('explore:mappings')}
				isOn={state.mappings}
				edge="mapping"
				onChange={(isOn) => onChange((now) => transitions.showMappings(now, isOn))}
			/>
			<details className="filter-more" open={state.hideNodes.length > 0 || undefined}>
				<summary>{t('explore:moreFilters')}</summary>
				<fieldset>
					<legend className="note">{t('explore:kinds')}</legend>
					{kinds.map((kind) => (
						<label key={kind} className="check">
							<input
								type="checkbox"
								className="ds-input"
								checked={!state.hideKinds.includes(kind)}
								onChange={() => onChange((now) => transitions.toggleKind(now, kind))}
							/>
							<KindIcon kind={kind} />
							<span className="filter-word capital">{t(`vocabulary:kinds.${kind}`)}</span>
							<span className="filter-count">{counts.get(kind)}</span>
						</label>
					))}
				</fieldset>
				<fieldset>
					<legend className="note">{t('explore:models')}</legend>
					{models.map((model) => (
						<label key={model.id} className="check">
							<input
								type="checkbox"
								className="ds-input"
								checked={!state.hideNodes.includes(model.id)}
								onChange={() => onChange((now) => transitions.toggleHidden(now, model.id))}
							/>
							<span>{titleOf(model, lang).text}</span>
						</label>
					))}
				</fieldset>
			</details>
			{transitions.isFiltered(state) && (
				<button type="button" className="ds-link" data-size="sm" onClick={() => onChange(transitions.clearFilters)}>
					{t('explore:clearFilters')}
				</button>
			)}
		</div>
	);
}

function countKinds(loaded: LoadedGraph): ReadonlyMap<NodeKind, number> {
	const counts = new Map<NodeKind, number>();
	for (const { id, kind } of loaded.nodes.values()) {
		if (loaded.within?.has(id) !== false) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	return counts;
}

interface FamilyButtonProps {
	readonly family: Family;
	readonly own: readonly NodeKind[];
	readonly counts: ReadonlyMap<NodeKind, number>;
	readonly state: ExplorerState;
	readonly onChange: FiltersPanelProps['onChange'];
}

function FamilyButton({ family, own, counts, state, onChange }: FamilyButtonProps) {
	const { t } = useI18n();
	const isShown = own.some((kind) => !state.hideKinds.includes(kind));
	const count = own.filter((kind) => !state.hideKinds.includes(kind)).reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
	return (
		<button
			type="button"
			className="family-button ds-chip"
			data-family={family}
			aria-pressed={isShown}
			onClick={() => onChange((now) => transitions.showKinds(now, own, !isShown))}
		>
			{t(`vocabulary:family.${family}`)} <span className="filter-count">{count}</span>
		</button>
	);
}

function HiddenNote({ facts }: { readonly facts: HiddenFacts }) {
	const { t } = useI18n();
	return (
		<small className="filter-note note" role="status">
			{t('explore:hiddenRelations', { count: facts.relations })}
			{facts.toResources > 0 && t('explore:hiddenResources', { count: facts.toResources })}
		</small>
	);
}

interface FilterSwitchProps {
	readonly label: string;
	readonly isOn: boolean;
	/** The edge style that the switch toggles, if it toggles one. */
	readonly edge?: 'editorial' | 'mapping';
	readonly onChange: (isOn: boolean) => void;
	readonly children?: ReactNode;
}

export function FilterSwitch({ label, isOn, edge, onChange, children }: FilterSwitchProps) {
	return (
		<div>
			<label className="check">
				<input
					type="checkbox"
					role="switch"
					className="ds-input"
					data-color={edge === 'mapping' ? edge : undefined}
					aria-checked={isOn}
					checked={isOn}
					onChange={(event) => onChange(event.target.checked)}
				/>
				{label}
			</label>
			{children}
		</div>
	);
}
