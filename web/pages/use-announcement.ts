import { useEffect, useRef, useState } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { type ExplorerState, openerOf } from '#web/state/explorer.ts';
import type { Picture } from '#web/view-model/elements.ts';
import { titleOf } from '#web/view-model/labels.ts';

/** One sentence on what changed, for those who do not see it. */
export function useAnnouncement({ graph }: Picture, state: ExplorerState): string {
	const { t, lang } = useWords();
	const before = useRef<{ readonly state: ExplorerState; readonly count: number } | undefined>(undefined);
	const [sentence, setSentence] = useState('');
	const count = graph.nodes.size;
	useEffect(() => {
		const known = before.current;
		before.current = { state, count };
		if (known === undefined) return;
		const label = (id: string | undefined) => {
			const visible = [...graph.nodes.values()].find(({ node }) => node.id === id);
			return visible ? titleOf(visible.node, lang).text : '';
		};
		const opened = state.open.find((id) => !known.state.open.includes(id));
		const folded = known.state.open.find((id) => !state.open.includes(id));
		if (opened) setSentence(t('explore:unfoldedSay', { label: label(openerOf(opened)), count }));
		else if (folded) setSentence(t('explore:foldedSay', { label: label(openerOf(folded)), count }));
		else if (state.selected !== known.state.selected && state.selected)
			setSentence(t('explore:selectedSay', { label: label(state.selected) }));
		else if (count !== known.count) {
			// The neighbours of what was unfolded come a moment later.
			const last = state.open.at(-1);
			const isUnfolding = count > known.count && last !== undefined;
			setSentence(isUnfolding ? t('explore:unfoldedSay', { label: label(openerOf(last)), count }) : t('explore:countSay', { count }));
		}
	}, [state, count, graph, lang, t]);
	return sentence;
}
