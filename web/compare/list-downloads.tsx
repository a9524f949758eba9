import { toCsv } from '#graph/formats/csv.ts';
import { toSssom } from '#graph/formats/sssom.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { saveFile } from '#web/ui/save-file.ts';
import type { ListedAnswer } from '#web/view-model/compare-list.ts';
import { sssomRows } from '#web/view-model/compare-sssom.ts';
import type { ViewContext } from './compared-context.ts';
import { useAnswerCells } from './use-answer-cells.ts';

interface ListDownloadsProps extends ViewContext {
	/** Exactly what the filters let through, in its order. */
	readonly rows: readonly ListedAnswer[];
}

/** Saves exactly the rows that are filtered, for a spreadsheet or for other tools. */
export function ListDownloads({ comparison: { left, right }, sides, names, rows }: ListDownloadsProps) {
	const { t, lang } = useWords();
	const { header, cellsOf } = useAnswerCells(names);
	const name = `${left.id}--${right.id}`;

	function saveSssom(): void {
		const { origin, href } = window.location;
		const file = toSssom({
			id: href,
			title: t('compare:sideBySide', { left: names.left.name, right: names.right.name }),
			description: `${t('compare:ours')} ${t('views:list.sssomNote')}`,
			nodes: `${origin}${import.meta.env.BASE_URL}?selected=`,
			rows: sssomRows(rows, sides, lang),
		});
		saveFile(`${name}.sssom.tsv`, 'text/tab-separated-values;charset=utf-8', file);
	}

	return (
		<div className="list-downloads compare-bar">
			<button
				type="button"
				className="text-button"
				onClick={() => saveFile(`${name}.csv`, 'text/csv;charset=utf-8', toCsv(header, rows.map(cellsOf)))}
			>
				{t('views:list.csv')}
			</button>
			<button type="button" className="text-button" onClick={saveSssom} title={t('views:list.sssomNote')}>
				{t('views:list.sssom')}
			</button>
		</div>
	);
}
