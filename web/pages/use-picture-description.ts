import { useMemo } from 'react';
import { joinWords } from '#web/i18n/format.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { ExplorerState } from '#web/state/explorer.ts';
import type { Picture } from '#web/view-model/elements.ts';
import { titleOf } from '#web/view-model/labels.ts';
import { type Arrangement, pictureFacts } from '#web/view-model/picture-facts.ts';
import type { VisibleNode } from '#web/view-model/visible-graph.ts';

interface Surroundings {
	/** Names of all lanes, and of the one that a narrow screen shows. */
	readonly lanes: readonly string[];
	readonly lane: string | undefined;
	readonly around: ExplorerState['around'];
	readonly isListOpen: boolean;
}

/** The picture in a few true sentences, which are its alternative for those who do not see it. */
export function usePictureDescription(picture: Picture, { lanes, lane, around, isListOpen }: Surroundings): string {
	const { t, lang } = useWords();
	const facts = useMemo(() => pictureFacts(picture), [picture]);
	const shown: ReadonlyMap<string, VisibleNode> = picture.graph.nodes;
	const nameOf = (id: string) => {
		const visible = shown.get(id);
		return visible ? titleOf(visible.node, lang).text : id;
	};

	function arrangementText(arrangement: Arrangement): string {
		switch (arrangement.kind) {
			case 'levels': {
				const bands = joinWords(
					arrangement.bands.map((band) => t(`explore:band.${band}`).toLocaleLowerCase(lang)),
					lang,
				);
				const levels = t('picture:text.levels', { count: arrangement.bands.length, bands });
				if (arrangement.isOneLane) return `${levels} ${lane === undefined ? '' : t('picture:text.lane', { lane })}`;
				return lanes.length > 1 ? `${levels} ${t('picture:text.lanes', { lanes: joinWords(lanes, lang) })}` : levels;
			}
			case 'wheel': {
				const [parts, rings] = [
					t('picture:text.parts', { count: arrangement.parts }),
					t('picture:text.rings', { count: arrangement.rings }),
				];
				return t('picture:text.wheel', { model: nameOf(arrangement.model), parts, rings });
			}
			case 'tree': {
				const parts = t('picture:text.parts', { count: arrangement.parts });
				const steps = t('picture:text.levelSteps', { count: arrangement.steps });
				return t(`picture:text.${arrangement.isDownwards ? 'treeDown' : 'tree'}`, { model: nameOf(arrangement.model), parts, steps });
			}
			case 'network':
				return t('picture:text.network');
		}
	}

	const cards = t('picture:text.cards', { count: facts.cards });
	const relations = t('picture:text.relations', { count: facts.relations });
	return [
		t('picture:text.counts', { cards, relations }),
		facts.unfolded > 0 && t('picture:text.unfolded', { count: facts.unfolded }),
		arrangementText(facts.arrangement),
		around && t('picture:aroundOf', { label: nameOf(around.node) }),
		isListOpen ? t('picture:text.list') : t('picture:text.listAway', { button: t('explore:showList') }),
	]
		.filter(Boolean)
		.join(' ');
}
