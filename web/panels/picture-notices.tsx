import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { type ExplorerState, GATHERINGS, gatherBy, select, showAround, showSingly, toggleHidden } from '#web/state/explorer.ts';
import { titleOf } from '#web/view-model/labels.ts';
import { type LoadedGraph, MOST_NODES } from '#web/view-model/loaded-graph.ts';
import { CROWDED } from '#web/view-model/surroundings.ts';
import { RepairNotices } from './repair-notices.tsx';

interface PictureNoticesProps {
	readonly state: ExplorerState;
	readonly loaded: LoadedGraph;
	/** How many cards are shown. */
	readonly shown: number;
	readonly onChange: (transition: (state: ExplorerState) => ExplorerState) => void;
}

/** What the picture leaves out, and the way to see it. */
export function PictureNotices({ state, loaded, shown, onChange }: PictureNoticesProps) {
	const { t, lang } = useWords();
	const { around, gather, hideNodes } = state;
	const labelOf = (id: NodeId): string => {
		const node = loaded.nodes.get(id);
		return node ? titleOf(node, lang).text : id;
	};
	const hidden = hideNodes.filter((id) => loaded.nodes.get(id)?.kind !== 'model');
	const part = loaded.surroundings?.isByItself ? loaded.surroundings : undefined;
	const isSingle = gather === undefined || gather === 'none';
	const singly = (
		<button type="button" className="ds-link" data-size="sm" onClick={() => onChange(showSingly)}>
			{t('picture:single', { most: MOST_NODES })}
		</button>
	);
	return (
		<div className="picture-notices" role="status">
			{loaded.repairs && <RepairNotices repairs={loaded.repairs} labelOf={labelOf} onSelect={(id) => onChange((now) => select(now, id))} />}
			{around && (
				<p className="explorer-notice subtle">
					{t('picture:aroundOf', { label: labelOf(around.node) })}{' '}
					<button type="button" className="ds-link" data-size="sm" onClick={() => onChange((now) => showAround(now, undefined))}>
						{t('picture:showAll')}
					</button>
				</p>
			)}
			{part && (
				<p className="explorer-notice subtle">
					{t('picture:neighbourhood', { count: part.total })} {part.by && loaded.gathered.length > 0 && t(`picture:gatheredFar.${part.by}`)}{' '}
					{part.leftOut > 0 && t('picture:leftOut', { count: part.leftOut })} {singly}
				</p>
			)}
			{!part && (loaded.omitted > 0 || (isSingle && shown > CROWDED)) && (
				<p className="explorer-notice subtle">
					{loaded.omitted > 0 && t('picture:omitted', { most: MOST_NODES, count: loaded.omitted })} {t('picture:gatherBy')}{' '}
					{GATHERINGS.filter((by) => by !== gather).map((by) => (
						<button key={by} type="button" className="ds-link" data-size="sm" onClick={() => onChange((now) => gatherBy(now, by))}>
							{t(`picture:gather.${by}`)}
						</button>
					))}
				</p>
			)}
			{!isSingle && (
				<p className="explorer-notice subtle">
					{t(`picture:gathered.${gather}`)} {singly}
				</p>
			)}
			{hidden.length > 0 && (
				<p className="explorer-notice subtle">
					{t('picture:hidden')}:{' '}
					{hidden.map((id) => (
						<button
							key={id}
							type="button"
							className="ds-link"
							data-size="sm"
							aria-label={t('picture:showAgain', { label: labelOf(id) })}
							onClick={() => onChange((now) => toggleHidden(now, id))}
						>
							{labelOf(id)} <span aria-hidden="true">✕</span>
						</button>
					))}
				</p>
			)}
		</div>
	);
}
