import { useRouter } from '@tanstack/react-router';
import { toCsv } from '#graph/formats/csv.ts';
import { countryName } from '#web/i18n/format.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { secondTitleOf } from '#web/view-model/labels.ts';
import type { TableRow } from '#web/view-model/visible-table.ts';
import type { TableWords } from './use-table-words.ts';

/** The rows of the table as the text of a spreadsheet. */
export function useTableSheet({ modelOf }: Pick<TableWords, 'modelOf'>): (rows: readonly TableRow[]) => string {
	const { t, lang } = useWords();
	const router = useRouter();
	const head = [
		t('listTable:id'),
		t('listTable:column.name'),
		t('listTable:otherName'),
		t('listTable:column.kind'),
		t('listTable:model'),
		t('details:country'),
		t('listTable:column.evidence'),
		t('listTable:column.relations'),
		t('details:address'),
		t('listTable:page'),
	];
	return (rows) =>
		toCsv(
			head,
			rows.map(({ node, words, relations }) => [
				node.id,
				words.name,
				secondTitleOf(node, lang)?.text ?? '',
				words.kind,
				modelOf(node),
				node.country === undefined ? '' : countryName(node.country, lang),
				t(`vocabulary:evidence.${node.evidence.quality}`),
				String(relations),
				node.address ?? '',
				new URL(router.buildLocation({ to: '/node/$id', params: { id: node.id } }).publicHref, window.location.origin).href,
			]),
		);
}
