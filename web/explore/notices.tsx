import { useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { NearestNodes } from '#web/details/nearest.tsx';
import type { Correction } from '#web/explore/model/corrections.ts';
import { CROWDED } from '#web/explore/model/ego.ts';
import { type LoadedGraph, MAX_NODES } from '#web/explore/model/loaded-graph.ts';
import {
	CLUSTERINGS,
	clusterBy,
	type ExplorerState,
	focusNeighbourhood,
	select,
	toggleHidden,
	uncluster,
} from '#web/explore/model/state.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/node/title.ts';
import { IconButton } from '#web/ui/icon-button.tsx';

interface DiagramNoticesProps {
	readonly state: ExplorerState;
	readonly loaded: LoadedGraph;
	readonly shown: number;
	readonly onChange: (transition: (state: ExplorerState) => ExplorerState) => void;
}

/** Explains what the diagram leaves out, with a way to show it. */
export function DiagramNotices({ state, loaded, shown, onChange }: DiagramNoticesProps) {
	const { t, lang } = useI18n();
	const { ego, cluster, hideNodes } = state;
	const labelOf = (id: NodeId): string => {
		const node = loaded.nodes.get(id);
		return node ? titleOf(node, lang).text : id;
	};
	const hidden = hideNodes.filter((id) => loaded.nodes.get(id)?.kind !== 'model');
	const part = loaded.egoView?.isAutomatic ? loaded.egoView : undefined;
	const isSingle = cluster === undefined || cluster === 'none';
	const singly = (
		<button type="button" className="ds-link" data-size="sm" onClick={() => onChange(uncluster)}>
			{t('diagram:single', { most: MAX_NODES })}
		</button>
	);
	return (
		<>
			{loaded.corrections && (
				<CorrectionNotices corrections={loaded.corrections} labelOf={labelOf} onSelect={(id) => onChange((now) => select(now, id))} />
			)}
			{ego && (
				<p className="explorer-notice subtle">
					{t('diagram:aroundOf', { label: labelOf(ego.node) })}{' '}
					<button type="button" className="ds-link" data-size="sm" onClick={() => onChange((now) => focusNeighbourhood(now, undefined))}>
						{t('diagram:showAll')}
					</button>
				</p>
			)}
			{part && (
				<p className="explorer-notice subtle">
					{t('diagram:neighbourhood', { count: part.total })}{' '}
					{part.by && loaded.clusters.length > 0 && t(`diagram:clusteredFar.${part.by}`)}{' '}
					{part.leftOut > 0 && t('diagram:leftOut', { count: part.leftOut })} {singly}
				</p>
			)}
			{!part && (loaded.omitted > 0 || (isSingle && shown > CROWDED)) && (
				<p className="explorer-notice subtle">
					{loaded.omitted > 0 && t('diagram:omitted', { most: MAX_NODES, count: loaded.omitted })} {t('diagram:clusterBy')}{' '}
					{CLUSTERINGS.filter((by) => by !== cluster).map((by) => (
						<button key={by} type="button" className="ds-link" data-size="sm" onClick={() => onChange((now) => clusterBy(now, by))}>
							{t(`diagram:clusterKind.${by}`)}
						</button>
					))}
				</p>
			)}
			{!isSingle && (
				<p className="explorer-notice subtle">
					{t(`diagram:clustered.${cluster}`)} {singly}
				</p>
			)}
			{hidden.length > 0 && (
				<p className="explorer-notice subtle">
					{t('diagram:hidden')}:{' '}
					{hidden.map((id) => (
						<button
							key={id}
							type="button"
							className="ds-link"
							data-size="sm"
							aria-label={t('diagram:showAgain', { label: labelOf(id) })}
							onClick={() => onChange((now) => toggleHidden(now, id))}
						>
							{labelOf(id)} <span aria-hidden="true">✕</span>
						</button>
					))}
				</p>
			)}
		</>
	);
}

interface CorrectionNoticesProps {
	readonly corrections: readonly Correction[];
	readonly labelOf: (id: NodeId) => string;
	readonly onSelect: (id: NodeId) => void;
}

/** Lists the URL corrections with their reasons and the nearest existing nodes. */
function CorrectionNotices({ corrections, labelOf, onSelect }: CorrectionNoticesProps) {
	const { t } = useI18n();
	const [closed, setClosed] = useState<readonly Correction[]>([]);
	return corrections
		.filter((correction) => !closed.includes(correction))
		.map((correction) => (
			<div key={`${correction.parameter} ${correction.id}`} className="explorer-notice row subtle">
				<p>{explain(correction)}</p>
				{correction.why === 'unknown' && <NearestNodes id={correction.id} onSelect={onSelect} />}
				<IconButton label={t('closeNotice')} symbol="✕" onClick={() => setClosed((now) => [...now, correction])} />
			</div>
		));

	function explain({ parameter, id, to, why }: Correction): string {
		if (why === 'moved' && to) return t('error.moved', { id, to });
		if (why === 'notModel') {
			const label = labelOf(id);
			return to ? t('diagram:notModel', { label, model: labelOf(to) }) : t('diagram:notModelAtAll', { label });
		}
		return t(`diagram:unknown.${parameter}`, { id });
	}
}
