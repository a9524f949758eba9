import { Link } from '@tanstack/react-router';
import type { ViewContext } from '#web/compare/context.ts';
import { ConfidenceWord } from '#web/compare/mapping/confidence.tsx';
import type { SideName } from '#web/compare/mapping/side-names.ts';
import type { ListedAnswer } from '#web/compare/model/list.ts';
import type { ListColumn } from '#web/compare/model/parameters.ts';
import { type ComparisonState, isOpen, openMapping, sortBy } from '#web/compare/model/state.ts';
import { comparisonAddress } from '#web/compare/model/url.ts';
import { useCompareNavigation } from '#web/compare/use-compare.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/node/node-title.tsx';
import { titleOf } from '#web/node/title.ts';

interface ListTableProps extends ViewContext {
	readonly rows: readonly ListedAnswer[];
}

export function ListTable({ state, names, rows }: ListTableProps) {
	const { t } = useI18n();
	return (
		<table className="answer-table ds-table" data-size="sm">
			<caption className="visually-hidden">{t('views:list.caption', { left: names.left.name, right: names.right.name })}</caption>
			<thead>
				<tr>
					<SortHeader state={state} column="concept" />
					<SortHeader state={state} column="area" />
					<SortHeader state={state} column="relation" />
					<SortHeader state={state} column="counterpart" />
					<SortHeader state={state} column="confidence" />
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<AnswerRow key={row.key} row={row} state={state} sideName={names[row.side]} />
				))}
			</tbody>
		</table>
	);
}

function SortHeader({ state, column }: { readonly state: ComparisonState; readonly column: ListColumn }) {
	const { t } = useI18n();
	const { settle } = useCompareNavigation();
	const order = state.sort === column ? 'ascending' : state.sort === `-${column}` ? 'descending' : 'none';
	return (
		<th scope="col" aria-sort={order}>
			<button type="button" onClick={() => settle(sortBy(state, column))}>
				{t(`views:column.${column}`)}
			</button>
		</th>
	);
}

interface AnswerRowProps {
	readonly row: ListedAnswer;
	readonly state: ComparisonState;
	readonly sideName: SideName;
}

function AnswerRow({ row, state, sideName }: AnswerRowProps) {
	const { t } = useI18n();
	const { node, area, counterpart } = row;
	const open = counterpart !== undefined && isOpen(state, counterpart.mapping.id, row.side);
	return (
		<tr data-open={open || undefined} data-side={row.side}>
			<th scope="row">
				<NodeTitle node={node} />
				<span className="compare-fact">
					{sideName.name} · {sideName.wordOf(node.kind)}
				</span>
			</th>
			<td className="compare-note" data-column="area">
				<NodeTitle node={area} />
			</td>
			<td>
				<AnswerWord row={row} state={state} isOpen={open} />
			</td>
			<td>{counterpart && <NodeTitle node={counterpart.concept} />}</td>
			<td className="compare-note">
				{counterpart && (
					<>
						<ConfidenceWord confidence={counterpart.mapping.confidence} />
						<span className="compare-fact">{t(`terms:basis.${counterpart.mapping.basis}`)}</span>
					</>
				)}
			</td>
		</tr>
	);
}

function AnswerWord({
	row: { node, side, status, counterpart },
	state,
	isOpen: open,
}: Omit<AnswerRowProps, 'sideName'> & { readonly isOpen: boolean }) {
	const { t, lang } = useI18n();
	if (counterpart === undefined) {
		return (
			<span className="match-word" data-match={status}>
				{t(`compare:status.${status}`)}
			</span>
		);
	}
	const { mapping, concept } = counterpart;
	const word = t(`vocabulary:relation.${mapping.kind}`);
	return (
		<Link
			{...comparisonAddress(openMapping(state, mapping.id, side))}
			resetScroll={false}
			className="match-word answer-open"
			data-match={mapping.kind}
			data-opener={open || undefined}
			activeProps={{}}
			aria-current={open ? 'true' : undefined}
			aria-label={t('compare:show', { from: titleOf(node, lang).text, word, to: titleOf(concept, lang).text })}
		>
			{word}
		</Link>
	);
}
