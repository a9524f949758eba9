import { useMemo, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { VisibleNode } from '#web/diagram/input.ts';
import type { LayoutDefinition, LayoutName } from '#web/diagram/layout/layouts.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';
import { type DiagramChange, type DiagramMoment, diagramFacts, NOTHING_ANNOUNCED, nextAnnounced } from '#web/explore/model/description.ts';
import { type ExplorerState, restart } from '#web/explore/model/state.ts';
import { searchOf } from '#web/explore/model/url.ts';
import { joinWords } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/node/title.ts';
import { toQueryString } from '#web/ui/url-params.ts';
import type { GraphLoading } from './use-graph.ts';

interface DescriptionContext {
	/** The layout that was drawn, which may not be the requested one. */
	readonly definition: LayoutDefinition;
	readonly lanes: readonly string[];
	readonly lane: string | undefined;
	readonly ego: ExplorerState['ego'];
	readonly isListOpen: boolean;
}

/** The diagram in a few sentences: its text alternative. */
export function useDiagramDescription(diagram: Diagram, { definition, lanes, lane, ego, isListOpen }: DescriptionContext): string {
	const { t, lang } = useI18n();
	const facts = useMemo(() => diagramFacts(diagram), [diagram]);
	const shown: ReadonlyMap<string, VisibleNode> = diagram.graph.nodes;
	const nameOf = (id: string) => {
		const visible = shown.get(id);
		return visible ? titleOf(visible.node, lang).text : id;
	};
	const arrangement = definition.describe(diagram.layout, facts.isSeen, {
		say: (message, values) => t(`diagram:text.${message}`, values),
		nameOf,
		bandNames: (bands) =>
			joinWords(
				bands.map((band) => t(`explore:band.${band}`).toLocaleLowerCase(lang)),
				lang,
			),
		lanes: lanes.length > 1 ? joinWords(lanes, lang) : undefined,
		lane,
	});

	const cards = t('diagram:text.cards', { count: facts.cards });
	const relations = t('diagram:text.relations', { count: facts.relations });
	return [
		t('diagram:text.counts', { cards, relations }),
		facts.expanded > 0 && t('diagram:text.expanded', { count: facts.expanded }),
		arrangement,
		ego && t('diagram:aroundOf', { label: nameOf(ego.node) }),
		isListOpen ? t('diagram:text.list') : t('diagram:text.listAway', { button: t('explore:showList') }),
	]
		.filter(Boolean)
		.join(' ');
}

interface Announcement {
	/** Text of the live region. */
	readonly sentence: string;
	/** Restarting collapses many nodes at once; it is announced as one event. */
	readonly announceRestart: () => void;
}

/** Announces each change of the diagram once it has loaded completely; a selection is announced at once. */
export function useAnnouncement(
	{ graph }: Diagram,
	layout: LayoutName,
	{ loaded, unanswered, isLoading }: GraphLoading,
	state: ExplorerState,
): Announcement {
	const sentenceFor = useSentence(graph.nodes);
	const [announced, setAnnounced] = useState(NOTHING_ANNOUNCED);
	const { expanded, selected } = state;
	const moment: DiagramMoment = { expanded, selected, layout, root: loaded.root, count: graph.nodes.size, unanswered };
	const isSelectedShown = selected !== undefined && graph.nodes.has(selected);
	const next = nextAnnounced(announced, { state, moment, isSelectedShown, isLoading }, sentenceFor);
	if (next !== announced) setAnnounced(next);

	function announceRestart(): void {
		const isFirst = toQueryString(searchOf(restart(state))) === toQueryString(searchOf(state));
		setAnnounced(isFirst ? { ...next, sentence: sentenceFor({ kind: 'restarted' }, moment.count) } : { ...next, restartedFrom: state });
	}

	return { sentence: next.sentence, announceRestart };
}

function useSentence(nodes: Diagram['graph']['nodes']): (change: DiagramChange, count: number) => string {
	const { t, lang } = useI18n();
	const labelOf = (id: NodeId) => {
		const visible = nodes.get(id);
		return visible ? titleOf(visible.node, lang).text : '';
	};
	return (change, count) => {
		const counted = t('explore:countSay', { count });
		switch (change.kind) {
			case 'layout': {
				const name = [t(`diagram:layouts.${change.layout}`), change.root && labelOf(change.root)].filter(Boolean).join(', ');
				return t('diagram:layoutSay', { name, count });
			}
			case 'expanded':
				return t('explore:expandedSay', { label: labelOf(change.node), count });
			case 'notExpanded':
				return t('diagram:expandFailedSay', { label: labelOf(change.node) });
			case 'collapsed':
				return t('explore:collapsedSay', { label: labelOf(change.node), count });
			case 'selected': {
				const label = labelOf(change.node);
				if (label === '') return change.isCountNew ? counted : '';
				const sentence = t('explore:selectedSay', { label });
				return change.isCountNew ? `${sentence}. ${counted}` : sentence;
			}
			case 'restarted':
				return t('diagram:restartSay', { count });
			case 'count':
				return counted;
		}
	};
}
