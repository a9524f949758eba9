import type { FocusEvent, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import { LanguageMark } from '#web/i18n/localized.tsx';
import { useWords } from '#web/i18n/use-words.tsx';
import type { VisibleNode } from '#web/view-model/diagram-input.ts';
import { titleOf } from '#web/view-model/labels.ts';
import { canUnfold, type ListItem, type ListLevel } from '#web/view-model/list-tree.ts';
import { KindSign } from './kind-sign.tsx';

interface ListRowProps {
	readonly row: ListLevel;
	readonly text: string;
	readonly isSelected: boolean;
	/** Whether it lies on a path that is shown. */
	readonly isLit: boolean;
	readonly isTabStop: boolean;
	readonly onSelect: (id: NodeId) => void;
	/** Unfolds or folds the node on the picture. */
	readonly onToggle: (id: NodeId) => void;
	/** Opens or closes the row. */
	readonly onTurn: () => void;
	readonly onKeyDown: (event: KeyboardEvent) => void;
	readonly onFocus: (event: FocusEvent) => void;
	readonly children: ReactNode;
}

/** One row of the tree and, inside it, the rows under it. */
export function ListRow(props: ListRowProps) {
	const { row, text, isSelected, isLit, isTabStop, onSelect, children } = props;
	const { item, level, isOpen } = row;
	const { t, lang } = useWords();
	const title = item.kind === 'node' ? titleOf(item.visible.node, lang) : undefined;
	const said = [canUnfold(item) && t('explore:canUnfold', { count: item.visible.hidden }), isLit && t('picture:onPath')].filter(Boolean);

	function own(act: () => void) {
		return (event: MouseEvent | KeyboardEvent) => {
			event.stopPropagation();
			act();
		};
	}

	return (
		<div
			role="treeitem"
			data-id={item.id}
			data-kind={item.kind}
			data-lit={isLit || undefined}
			aria-level={level}
			aria-label={title?.text ?? text}
			aria-description={said.length > 0 ? said.join('. ') : undefined}
			aria-selected={isSelected}
			aria-expanded={isOpen}
			// Of every row, for what stands under a row in another language may be in this one.
			lang={title?.lang ?? lang}
			tabIndex={isTabStop ? 0 : -1}
			onKeyDown={props.onKeyDown}
			onFocus={props.onFocus}
			onClick={own(() => item.kind === 'node' && onSelect(item.id))}
		>
			<div className="list-row" data-family={item.kind === 'node' ? NODE_KINDS[item.visible.node.kind].family : undefined}>
				<RowTurn isShown={item.children.length > 0} isOpen={isOpen === true} onTurn={own(props.onTurn)} />
				{item.kind === 'node' && <KindSign kind={item.visible.node.kind} />}
				<span className="list-name">
					<span className="list-text two-lines" title={title?.text}>
						{text}
					</span>
					<RowCount item={item} />
				</span>
				{title && title.lang !== lang && <LanguageMark lang={title.lang} />}
				{isLit && (
					<span className="list-lit" aria-hidden="true">
						⇝
					</span>
				)}
				{item.kind === 'node' && <RowBadge visible={item.visible} onToggle={own(() => props.onToggle(item.id))} />}
			</div>
			{/* biome-ignore lint/a11y/useSemanticElements: a group of tree items is no form */}
			{children && <div role="group">{children}</div>}
		</div>
	);
}

interface RowTurnProps {
	readonly isShown: boolean;
	readonly isOpen: boolean;
	readonly onTurn: (event: MouseEvent) => void;
}

/** For those who point; the arrow keys do the same. */
function RowTurn({ isShown, isOpen, onTurn }: RowTurnProps) {
	return (
		<span className="list-turn" aria-hidden="true">
			{isShown && (
				<button type="button" tabIndex={-1} data-open={isOpen} onClick={onTurn} onDoubleClick={(event) => event.stopPropagation()}>
					▸
				</button>
			)}
		</span>
	);
}

/** How many of what its owner declares have a name. */
function RowCount({ item }: { readonly item: ListItem }) {
	const { t, lang } = useWords();
	if (item.kind === 'stub' || item.visible.node.kind === 'model' || !item.visible.declared) return null;
	const { named, declared } = item.visible.declared;
	return (
		<span className="row-count note" lang={lang} aria-hidden="true">
			{t('explore:namedOf', { named, declared })}
		</span>
	);
}

interface RowBadgeProps {
	readonly visible: VisibleNode;
	readonly onToggle: (event: MouseEvent) => void;
}

/** For those who point; the space bar does the same. */
function RowBadge({ visible: { hidden, isOpen }, onToggle }: RowBadgeProps) {
	if (!isOpen && hidden === 0) return null;
	return (
		<span className="list-badge" aria-hidden="true">
			<button
				type="button"
				tabIndex={-1}
				className="list-toggle note"
				data-open={isOpen}
				onClick={onToggle}
				onDoubleClick={(event) => event.stopPropagation()}
			>
				{isOpen ? '−' : `+${hidden}`}
			</button>
		</span>
	);
}
