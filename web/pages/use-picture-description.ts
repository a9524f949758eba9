import { useMemo } from 'react';
import { joinWords } from '#web/i18n/format.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { ExplorerState } from '#web/state/explorer.ts';
import type { VisibleNode } from '#web/view-model/diagram-input.ts';
import { titleOf } from '#web/view-model/labels.ts';
import type { LayoutDefinition } from '#web/view-model/layouts.ts';
import { pictureFacts } from '#web/view-model/picture-facts.ts';
import type { Picture } from '#web/view-model/scene.ts';

interface Surroundings {
	/** Of what was really laid out. */
	readonly definition: LayoutDefinition;
	/** Names of all lanes, and of the one that a narrow screen shows. */
	readonly lanes: readonly string[];
	readonly lane: string | undefined;
	readonly around: ExplorerState['around'];
	readonly isListOpen: boolean;
}

/** The picture in a few true sentences, which are its alternative for those who do not see it. */
export function usePictureDescription(picture: Picture, { definition, lanes, lane, around, isListOpen }: Surroundings): string {
	const { t, lang } = useWords();
	const facts = useMemo(() => pictureFacts(picture), [picture]);
	const shown: ReadonlyMap<string, VisibleNode> = picture.graph.nodes;
	const nameOf = (id: string) => {
		const visible = shown.get(id);
		return visible ? titleOf(visible.node, lang).text : id;
	};
	const arrangement = definition.describe(picture.layout, facts.isSeen, {
		say: (message, values) => t(`picture:text.${message}`, values),
		nameOf,
		bandNames: (bands) =>
			joinWords(
				bands.map((band) => t(`explore:band.${band}`).toLocaleLowerCase(lang)),
				lang,
			),
		lanes: lanes.length > 1 ? joinWords(lanes, lang) : undefined,
		lane,
	});

	const cards = t('picture:text.cards', { count: facts.cards });
	const relations = t('picture:text.relations', { count: facts.relations });
	return [
		t('picture:text.counts', { cards, relations }),
		facts.unfolded > 0 && t('picture:text.unfolded', { count: facts.unfolded }),
		arrangement,
		around && t('picture:aroundOf', { label: nameOf(around.node) }),
		isListOpen ? t('picture:text.list') : t('picture:text.listAway', { button: t('explore:showList') }),
	]
		.filter(Boolean)
		.join(' ');
}
