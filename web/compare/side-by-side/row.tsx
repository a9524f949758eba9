import { type FocusEvent, type KeyboardEvent, memo, useId } from 'react';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import type { SideName } from '#web/compare/mapping/side-names.ts';
import type { SideRow as Row, SideRow } from '#web/compare/model/rows.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { formFor } from '#web/node/kind-word.ts';
import { NodeTitle } from '#web/node/node-title.tsx';
import { titleOf } from '#web/node/title.ts';

/** Stable for the lifetime of the component, so that scrolling re-renders only the rows that appear. */
export interface RowActions {
	readonly press: (event: KeyboardEvent, row: Row) => void;
	readonly focus: (event: FocusEvent, row: Row) => void;
	readonly point: (row: Row) => void;
	readonly toggle: (row: Row) => void;
	readonly select: (row: Row) => void;
}

interface PartRowProps {
	readonly row: Row;
	readonly sideName: SideName;
	readonly index: number;
	/** Offset from the top of the tree, in pixels. */
	readonly offset: number;
	readonly measure: (element: HTMLDivElement | null) => void;
	readonly isSelected: boolean;
	readonly isLinked: boolean;
	readonly isTabStop: boolean;
	readonly actions: RowActions;
}

/** A row for a concept, group or stub. */
export const PartRow = memo(function PartRow({ row, sideName, index, offset, measure, actions, ...props }: PartRowProps) {
	const described = useId();
	const { rowTitle, rowText } = useTreeText(sideName);
	const [title, description] = [rowTitle(row), rowText(row)];
	const isPart = row.kind === 'part';
	return (
		<div
			role="treeitem"
			className="facing-row"
			data-id={row.id}
			data-index={index}
			data-kind={row.kind}
			data-level={row.level}
			data-linked={props.isLinked || undefined}
			data-family={isPart ? NODE_KINDS[row.part.node.kind].family : undefined}
			aria-label={title}
			aria-describedby={description ? described : undefined}
			aria-level={row.level}
			aria-posinset={row.position}
			aria-setsize={row.siblings}
			aria-expanded={isPart ? row.isOpen : undefined}
			aria-selected={props.isSelected}
			tabIndex={props.isTabStop ? 0 : -1}
			ref={measure}
			style={{ transform: `translateY(${offset}px)`, '--level': row.level - 1 } as React.CSSProperties}
			onKeyDown={(event) => actions.press(event, row)}
			onFocus={(event) => actions.focus(event, row)}
			onPointerEnter={() => actions.point(row)}
			onClick={() => actions.select(row)}
		>
			<div
				className="concept-box facing-card"
				data-group={(isPart && row.part.answer === undefined) || undefined}
				data-stub={!isPart || undefined}
			>
				{isPart ? <PartCard row={row} onToggle={() => actions.toggle(row)} /> : <span className="facing-text">{title}</span>}
			</div>
			{description && (
				<span id={described} hidden={true}>
					{description}
				</span>
			)}
		</div>
	);
});

function PartCard({ row, onToggle }: { readonly row: Row & { readonly kind: 'part' }; readonly onToggle: () => void }) {
	const { t } = useI18n();
	const status = row.part.answer?.kind;
	return (
		<>
			{row.isOpen !== undefined && (
				// For pointers only; arrow keys do the same.
				<button
					type="button"
					className="ds-button facing-fold"
					data-variant="tertiary"
					data-icon={true}
					tabIndex={-1}
					aria-hidden="true"
					data-open={row.isOpen || undefined}
					onClick={(event) => {
						event.stopPropagation();
						onToggle();
					}}
				/>
			)}
			<span className="facing-text">
				<NodeTitle node={row.part.node} />
			</span>
			{status !== undefined && status !== 'mapped' && (
				<span className="row-status" data-status={status}>
					{t(`vocabulary:${status}`)}
				</span>
			)}
		</>
	);
}

/** Accessible names and descriptions of rows. Descriptions say in text what the links show. */
export function useTreeText({ wordOf }: SideName) {
	const { t, lang } = useI18n();

	function rowTitle(row: SideRow): string {
		if (row.kind === 'part') return titleOf(row.part.node, lang).text;
		const { kind, count } = row.missing;
		return t('compare:missingNames', { count, kinds: wordOf(kind, formFor(count)) });
	}

	function answerText(row: SideRow): string {
		const answer = row.kind === 'part' ? row.part.answer : undefined;
		if (answer === undefined) return '';
		if (answer.kind !== 'mapped') return t(`vocabulary:${answer.kind}`);
		const words = answer.counterparts.map(
			({ mapping, concept }) => `${t(`vocabulary:relation.${mapping.kind}`)} ${titleOf(concept, lang).text}`,
		);
		return `${t('views:mappings', { count: words.length })}: ${words.join('; ')}`;
	}

	function rowText(row: SideRow): string | undefined {
		if (row.kind === 'stub') return undefined;
		return [wordOf(row.part.node.kind), answerText(row)].filter((text) => text !== '').join('. ');
	}

	return { rowTitle, rowText };
}
