import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { type ExplorerState, GATHERINGS, gatherBy, showAround, toggleHidden } from '#web/state/explorer.ts';
import { titleOf } from '#web/view-model/labels.ts';
import { type LoadedGraph, MOST_NODES } from '#web/view-model/loaded-graph.ts';

interface PictureNoticesProps {
	readonly state: ExplorerState;
	readonly loaded: LoadedGraph;
	/** How many cards are shown. */
	readonly shown: number;
	readonly onChange: (transition: (state: ExplorerState) => ExplorerState) => void;
}

/** With more cards than this, neighbours may better be gathered. */
const CROWDED = 60;

/** What the picture leaves out, and the way to see it. */
export function PictureNotices({ state, loaded, shown, onChange }: PictureNoticesProps) {
	const { t, lang } = useWords();
	const { around, gather, hideNodes } = state;
	const labelOf = (id: NodeId): string => {
		const node = loaded.nodes.get(id);
		return node ? titleOf(node, lang).text : id;
	};
	const hidden = hideNodes.filter((id) => loaded.nodes.get(id)?.kind !== 'model');
	return (
		<div className="picture-notices" role="status">
			{around && (
				<p className="explorer-notice">
					{t('picture:aroundOf', { label: labelOf(around.node) })}{' '}
					<button type="button" className="text-button" onClick={() => onChange((now) => showAround(now, undefined))}>
						{t('picture:showAll')}
					</button>
				</p>
			)}
			{(loaded.omitted > 0 || (gather === undefined && shown > CROWDED)) && (
				<p className="explorer-notice">
					{loaded.omitted > 0 && t('picture:omitted', { most: MOST_NODES, count: loaded.omitted })} {t('picture:gatherBy')}{' '}
					{GATHERINGS.filter((by) => by !== gather).map((by) => (
						<button key={by} type="button" className="text-button" onClick={() => onChange((now) => gatherBy(now, by))}>
							{t(`picture:gather.${by}`)}
						</button>
					))}
				</p>
			)}
			{gather && (
				<p className="explorer-notice">
					{t(`picture:gathered.${gather}`)}{' '}
					<button type="button" className="text-button" onClick={() => onChange((now) => gatherBy(now, undefined))}>
						{t('picture:single')}
					</button>
				</p>
			)}
			{hidden.length > 0 && (
				<p className="explorer-notice">
					{t('picture:hidden')}:{' '}
					{hidden.map((id) => (
						<button
							key={id}
							type="button"
							className="text-button"
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
