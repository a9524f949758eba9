import { useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { searchOf } from '#web/state/explore-search.ts';
import { type ExplorerState, restart } from '#web/state/explorer.ts';
import { toQueryString } from '#web/state/search-params.ts';
import { titleOf } from '#web/view-model/labels.ts';
import type { LayoutName } from '#web/view-model/layouts.ts';
import { NOTHING_TOLD, nextTelling, type PictureChange, type PictureMoment } from '#web/view-model/picture-change.ts';
import type { Picture } from '#web/view-model/scene.ts';
import type { Loading } from './use-loaded-graph.ts';

interface Announcement {
	/** One sentence on what changed, for those who do not see it. */
	readonly sentence: string;
	/** The reader starts again, which is more than the sum of what folds. */
	readonly restarted: () => void;
}

/** What changed on the picture, told once all of it has come; a selection is told at once. */
export function useAnnouncement(
	{ graph }: Picture,
	layout: LayoutName,
	{ loaded, unanswered, isLoading }: Loading,
	state: ExplorerState,
): Announcement {
	const say = useSentences(graph.nodes);
	const [told, setTold] = useState(NOTHING_TOLD);
	const { open, selected } = state;
	const moment: PictureMoment = { open, selected, layout, root: loaded.root, count: graph.nodes.size, unanswered };
	const isSelectedShown = selected !== undefined && graph.nodes.has(selected);
	const telling = nextTelling(told, { state, moment, isSelectedShown, isLoading }, say);
	if (telling !== told) setTold(telling);

	function restarted(): void {
		const isFirst = toQueryString(searchOf(restart(state))) === toQueryString(searchOf(state));
		setTold(isFirst ? { ...telling, sentence: say({ kind: 'restarted' }, moment.count) } : { ...telling, restartedFrom: state });
	}

	return { sentence: telling.sentence, restarted };
}

function useSentences(nodes: Picture['graph']['nodes']): (change: PictureChange, count: number) => string {
	const { t, lang } = useWords();
	const labelOf = (id: NodeId) => {
		const visible = nodes.get(id);
		return visible ? titleOf(visible.node, lang).text : '';
	};
	return (change, count) => {
		const counted = t('explore:countSay', { count });
		switch (change.kind) {
			case 'layout': {
				const name = [t(`picture:layouts.${change.layout}`), change.root && labelOf(change.root)].filter(Boolean).join(', ');
				return t('picture:layoutSay', { name, count });
			}
			case 'unfolded':
				return t('explore:unfoldedSay', { label: labelOf(change.node), count });
			case 'notUnfolded':
				return t('picture:unfoldFailedSay', { label: labelOf(change.node) });
			case 'folded':
				return t('explore:foldedSay', { label: labelOf(change.node), count });
			case 'selected': {
				const label = labelOf(change.node);
				if (label === '') return change.isCountNew ? counted : '';
				const said = t('explore:selectedSay', { label });
				return change.isCountNew ? `${said}. ${counted}` : said;
			}
			case 'restarted':
				return t('picture:restartSay', { count });
			case 'count':
				return counted;
		}
	};
}
