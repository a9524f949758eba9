import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ASSESSMENT_RESULTS } from '#graph/model/assessment.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { MAPPING_KINDS } from '#graph/model/vocabulary.ts';
import { comparisonMatrix, type MatrixCell, type MatrixGroup } from '#web/compare/model/matrix.ts';
import { type ComparisonState, chooseGrain, selectPair } from '#web/compare/model/state.ts';
import { comparisonAddress } from '#web/compare/model/url.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/node/node-title.tsx';
import { titleOf } from '#web/node/title.ts';
import type { ViewContext } from './context.ts';
import { useCompareNavigation, useShownMappings } from './use-compare.ts';

export function MatrixView({ state, comparison, sides, names }: ViewContext) {
	const { t } = useI18n();
	const shown = useShownMappings(comparison, state.filters);
	const grain = state.by ?? 'area';
	const matrix = useMemo(() => comparisonMatrix(sides.left.parts, sides.right.parts, shown, grain), [sides, shown, grain]);
	return (
		<section aria-labelledby="matrix-heading">
			<h2 id="matrix-heading" className="visually-hidden">
				{t('views:view.matrix')}
			</h2>
			<div className="view-tools compare-bar">
				<GrainSwitch state={state} />
				<MatrixKey isNested={[...matrix.rows, ...matrix.columns].some(({ level }) => level > 0)} />
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too */}
			<section className="matrix-frame" aria-labelledby="matrix-caption" tabIndex={0}>
				<table className="matrix" data-grain={grain}>
					<caption id="matrix-caption">
						<span>{t('views:matrix.caption', { left: names.left.name, right: names.right.name })}</span>
					</caption>
					<thead>
						<tr>
							<td className="matrix-corner">
								<span aria-hidden="true">
									{names.left.name} ↓ · {names.right.name} →
								</span>
							</td>
							{matrix.columns.map((group) => (
								<GroupHeader key={group.node.id} group={group} scope="col" />
							))}
							<th scope="col" className="matrix-sum">
								{t('views:matrix.sum')}
							</th>
						</tr>
					</thead>
					<tbody>
						{matrix.rows.map((row) => (
							<tr key={row.node.id} data-empty={row.total === 0 || undefined}>
								<GroupHeader group={row} scope="row" />
								{matrix.columns.map((column) => (
									<Cell key={column.node.id} state={state} row={row} column={column} cell={matrix.cellAt(row.node.id, column.node.id)} />
								))}
								<td className="matrix-sum">{row.total}</td>
							</tr>
						))}
					</tbody>
					<tfoot>
						<tr>
							<th scope="row" className="matrix-sum">
								{t('views:matrix.sum')}
							</th>
							{matrix.columns.map((column) => (
								<td key={column.node.id} className="matrix-sum">
									{column.total}
								</td>
							))}
							<td className="matrix-sum">{matrix.total}</td>
						</tr>
					</tfoot>
				</table>
			</section>
		</section>
	);
}

function GrainSwitch({ state }: { readonly state: ComparisonState }) {
	const { t } = useI18n();
	const { go } = useCompareNavigation();
	return (
		<fieldset className="ds-toggle-group" aria-label={t('views:matrix.grain')}>
			{([undefined, 'theme'] as const).map((by) => (
				<label key={by ?? 'area'} className="ds-button" data-variant="tertiary">
					<input type="radio" name="grain" checked={state.by === by} onChange={() => go(chooseGrain(state, by))} />
					{t(`views:matrix.by.${by ?? 'area'}`)}
				</label>
			))}
		</fieldset>
	);
}

const GAP_STATUSES = [...ASSESSMENT_RESULTS, 'notAssessed'] as const;

function GroupHeader({ group, scope }: { readonly group: MatrixGroup; readonly scope: 'row' | 'col' }) {
	const { t } = useI18n();
	return (
		<th scope={scope} data-empty={group.total === 0 || undefined} data-kind={group.node.kind} data-level={group.level}>
			<NodeTitle node={group.node} />
			{group.total === 0 && (
				<span className="matrix-gap">
					{[
						t('views:matrix.none'),
						...GAP_STATUSES.flatMap((status) => (group[status] > 0 ? [t(`views:matrix.${status}`, { count: group[status] })] : [])),
					].join(' · ')}
				</span>
			)}
		</th>
	);
}

interface CellProps {
	readonly state: ComparisonState;
	readonly row: MatrixGroup;
	readonly column: MatrixGroup;
	readonly cell: MatrixCell | undefined;
}

function isPair(state: ComparisonState, left: NodeId, right: NodeId): boolean {
	return state.pair?.[0] === left && state.pair[1] === right;
}

function Cell({ state, row, column, cell }: CellProps) {
	const { t, lang } = useI18n();
	if (cell === undefined) {
		return (
			<td data-zero={true} data-empty={row.total === 0 || column.total === 0 || undefined}>
				<span aria-hidden="true">·</span>
				<span className="visually-hidden">0</span>
			</td>
		);
	}
	const strongest = t(`vocabulary:relation.${cell.strongest}`);
	return (
		<td className="matrix-cell" data-match={cell.strongest}>
			<Link
				{...comparisonAddress(selectPair({ ...state, view: 'matrix' }, row.node.id, column.node.id))}
				resetScroll={false}
				activeProps={{}}
				aria-current={isPair(state, row.node.id, column.node.id) ? 'true' : undefined}
				aria-label={t('views:matrix.cell', {
					count: cell.mappings.length,
					from: titleOf(row.node, lang).text,
					to: titleOf(column.node, lang).text,
					strongest,
				})}
				title={`${strongest} · ${t('mapping:counts', { own: cell.own, below: cell.mappings.length - cell.own })}`}
			>
				{cell.mappings.length}
			</Link>
		</td>
	);
}

function MatrixKey({ isNested }: { readonly isNested: boolean }) {
	const { t } = useI18n();
	return (
		<div className="matrix-key compare-note compare-bar">
			<p>
				{t('views:matrix.key')} {isNested && t('mapping:nested')}
			</p>
			<ul className="compare-bar">
				{MAPPING_KINDS.map((kind) => (
					<li key={kind} className="matrix-cell" data-match={kind}>
						{t(`vocabulary:relation.${kind}`)}
					</li>
				))}
			</ul>
		</div>
	);
}
