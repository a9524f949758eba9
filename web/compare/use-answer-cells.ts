import { useWords } from '#web/i18n/use-words.tsx';
import type { ListedAnswer } from '#web/view-model/compare-list.ts';
import { titleOf } from '#web/view-model/labels.ts';
import type { SideNames } from './use-side-names.ts';

/** The list as a spreadsheet has it: a column for each fact, in the words of the page. */
export function useAnswerCells(names: SideNames) {
	const { t, lang, localized } = useWords();
	const header = [
		t('views:filter.side'),
		t('views:column.concept'),
		t('compare:kindColumn'),
		t('views:column.area'),
		t('views:filter.status'),
		t('views:column.relation'),
		t('views:column.counterpart'),
		t('compare:certainty'),
		t('compare:basis'),
		t('compare:why'),
		t('compare:author'),
		t('compare:date'),
		t('compare:review'),
		t('views:filter.evidence'),
		'id',
	];

	function factsOf({ counterpart, assessment, node }: ListedAnswer): readonly string[] {
		if (counterpart === undefined) {
			const reason = assessment ? localized(assessment.reason).text : '';
			return ['', '', '', '', reason, assessment?.author ?? '', assessment?.date ?? '', '', '', node.id];
		}
		const { mapping, concept } = counterpart;
		return [
			t(`vocabulary:relation.${mapping.kind}`),
			titleOf(concept, lang).text,
			String(mapping.confidence),
			t(`vocabulary:basis.${mapping.basis}`),
			localized(mapping.comment).text,
			mapping.author,
			mapping.date,
			mapping.reviewed ? t('vocabulary:reviewed') : t('vocabulary:notReviewed'),
			t(`vocabulary:evidence.${mapping.evidence.quality}`),
			mapping.id,
		];
	}

	function cellsOf(row: ListedAnswer): readonly string[] {
		const { side, node, area, status } = row;
		return [
			names[side].name,
			titleOf(node, lang).text,
			t(`vocabulary:kind.${node.kind}`),
			titleOf(area, lang).text,
			t(`compare:status.${status}`),
			...factsOf(row),
		];
	}

	return { header, cellsOf };
}
