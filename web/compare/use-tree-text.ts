import { useWords } from '#web/i18n/use-words.tsx';
import type { FacingRow } from '#web/view-model/compare-rows.ts';
import { titleOf } from '#web/view-model/labels.ts';

/** What a row of a tree is called, and what is said of it to those who do not see its lines. */
export function useTreeText() {
	const { t, lang } = useWords();

	function rowTitle(row: FacingRow): string {
		if (row.kind === 'part') return titleOf(row.part.node, lang).text;
		const { kind, count } = row.missing;
		return t('compare:missingNames', { count, kinds: count === 1 ? t(`vocabulary:kind.${kind}`) : t(`vocabulary:kinds.${kind}`) });
	}

	function answerText(row: FacingRow): string {
		const answer = row.kind === 'part' ? row.part.answer : undefined;
		if (answer === undefined) return '';
		if (answer.kind !== 'mapped') return t(`vocabulary:${answer.kind}`);
		const words = answer.counterparts.map(
			({ mapping, concept }) => `${t(`vocabulary:relation.${mapping.kind}`)} ${titleOf(concept, lang).text}`,
		);
		return `${t('views:mappings', { count: words.length })}: ${words.join('; ')}`;
	}

	function rowText(row: FacingRow): string | undefined {
		if (row.kind === 'stub') return undefined;
		return [t(`vocabulary:kind.${row.part.node.kind}`), answerText(row)].filter((text) => text !== '').join('. ');
	}

	return { rowTitle, rowText };
}
