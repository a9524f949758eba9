import type { Named, Table } from '#graph/formats/catalogue.ts';
import type { SssomSet } from '#graph/formats/sssom.ts';
import type { ViewContext } from '#web/compare/context.ts';
import type { SideNames } from '#web/compare/mapping/side-names.ts';
import type { ListedAnswer } from '#web/compare/model/list.ts';
import { sssomRows } from '#web/compare/model/sssom.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/node/title.ts';
import { DownloadButtons } from '#web/ui/downloads.tsx';

interface ListDownloadsProps extends ViewContext {
	/** Exactly what the filters let through, in its order. */
	readonly rows: readonly ListedAnswer[];
}

/** Saves exactly the rows that are filtered, for a spreadsheet or for other tools. */
export function ListDownloads({ comparison: { left, right }, sides, names, rows }: ListDownloadsProps) {
	const { t, lang } = useI18n();
	const { header, cellsOf } = useAnswerCells(names);
	const name = `${left.id}--${right.id}`;

	const table = (): Named<Table> => ({ name, header, rows: rows.map(cellsOf) });

	function mappings(): Named<SssomSet> {
		const { origin, href } = window.location;
		return {
			name,
			id: href,
			title: t('compare:sideBySide', { left: names.left.name, right: names.right.name }),
			description: `${t('compare:ours')} ${t('formats:note.sssom')}`,
			nodes: `${origin}${import.meta.env.BASE_URL}?selected=`,
			rows: sssomRows(rows, sides, lang),
		};
	}

	return (
		<div className="list-downloads compare-bar">
			<DownloadButtons sources={{ table, mappings }} className="text-button" />
		</div>
	);
}

/** The list as a spreadsheet has it: a column for each fact, in the words of the page. */
function useAnswerCells(names: SideNames) {
	const { t, lang, localized } = useI18n();
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
			t(`terms:basis.${mapping.basis}`),
			localized(mapping.comment).text,
			mapping.author,
			mapping.date,
			mapping.reviewed ? t('terms:reviewed') : t('terms:notReviewed'),
			t(`terms:evidence.${mapping.evidence.quality}`),
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
