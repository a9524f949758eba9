import { useMemo, useState } from 'react';
import type { ViewContext } from '#web/compare/context.ts';
import { filteredAnswers, listedAnswers } from '#web/compare/model/list.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ListDownloads } from './downloads.tsx';
import { ListFilters } from './filters.tsx';
import { ListTable } from './table.tsx';

/** Rows rendered at first; downloads always hold every row. */
const FIRST_SHOWN = 200;

export function ListView(context: ViewContext) {
	const { t, lang } = useI18n();
	const { state, sides } = context;
	const [isWhole, setWhole] = useState(false);
	const all = useMemo(() => [...listedAnswers(sides.left), ...listedAnswers(sides.right)], [sides]);
	const rows = useMemo(() => filteredAnswers(all, state.filters, state.sort, lang), [all, state.filters, state.sort, lang]);
	const shown = isWhole ? rows : rows.slice(0, FIRST_SHOWN);
	return (
		<section aria-labelledby="list-heading">
			<h2 id="list-heading" className="visually-hidden">
				{t('views:view.list')}
			</h2>
			<ListFilters {...context} rows={all} />
			<div className="view-tools compare-bar">
				<p role="status" className="compare-note">
					{rows.length === all.length
						? t('views:list.count', { count: rows.length })
						: t('views:list.countOf', { count: rows.length, total: all.length })}
				</p>
				<ListDownloads {...context} rows={rows} />
			</div>
			{rows.length === 0 ? <p>{t('views:list.nothing')}</p> : <ListTable {...context} rows={shown} />}
			{shown.length < rows.length && (
				<button type="button" className="text-button" onClick={() => setWhole(true)}>
					{t('showMore', { count: rows.length - shown.length })}
				</button>
			)}
		</section>
	);
}
