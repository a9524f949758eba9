import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/view-model/labels.ts';
import type { ListItem } from '#web/view-model/list-tree.ts';
import { KindSign } from './kind-sign.tsx';

interface ListRowProps {
	readonly item: ListItem;
	readonly level: number;
	readonly text: string;
	readonly isSelected: boolean;
	readonly isTabStop: boolean;
	readonly onSelect: (id: NodeId) => void;
	readonly onToggle: (id: NodeId) => void;
	readonly onKeyDown: (event: KeyboardEvent) => void;
	readonly onFocus: () => void;
	readonly children: ReactNode;
}

/** One row of the tree and, inside it, the rows under it. */
export function ListRow(props: ListRowProps) {
	const { item, level, text, isSelected, isTabStop, onSelect, children } = props;
	const { t, lang } = useWords();
	const more = item.kind === 'node' && !item.visible.isOpen ? item.visible.hidden : 0;
	const title = item.kind === 'node' ? titleOf(item.visible.node, lang) : undefined;

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
			aria-level={level}
			aria-label={title?.text ?? text}
			aria-description={more > 0 ? t('explore:canUnfold', { count: more }) : undefined}
			aria-selected={isSelected}
			aria-expanded={isExpanded(item)}
			lang={title && title.lang !== lang ? title.lang : undefined}
			tabIndex={isTabStop ? 0 : -1}
			// The row above hears it too, but it is not for that one.
			onKeyDown={(event) => event.target === event.currentTarget && props.onKeyDown(event)}
			onFocus={(event) => event.target === event.currentTarget && props.onFocus()}
			onClick={own(() => item.kind === 'node' && onSelect(item.id))}
		>
			<div className="list-row" data-family={item.kind === 'node' ? NODE_KINDS[item.visible.node.kind].family : undefined}>
				{item.kind === 'node' && <KindSign kind={item.visible.node.kind} />}
				<span className="list-text" title={title?.text}>
					{text}
				</span>
				{item.kind === 'node' && <RowBadge item={item} onToggle={own(() => props.onToggle(item.id))} />}
			</div>
			{/* biome-ignore lint/a11y/useSemanticElements: a group of tree items is no form */}
			{children && <div role="group">{children}</div>}
		</div>
	);
}

/** A node that shows some of its neighbours and has more is folded still: the arrow to the right brings them. */
function isExpanded(item: ListItem): boolean | undefined {
	if (item.kind === 'node' && item.visible.isOpen) return true;
	if (item.kind === 'node' && item.visible.hidden > 0) return false;
	return item.children.length > 0 ? true : undefined;
}

/** For those who point; the arrow keys do the same. */
function RowBadge({
	item,
	onToggle,
}: {
	readonly item: ListItem & { readonly kind: 'node' };
	readonly onToggle: (event: MouseEvent) => void;
}) {
	const { t } = useWords();
	const { declared, hidden, isOpen, node } = item.visible;
	return (
		<span className="list-badges" aria-hidden="true">
			{declared && node.kind !== 'model' && (
				<span className="list-count">{t('explore:namedOf', { named: declared.named, declared: declared.declared })}</span>
			)}
			{(isOpen || hidden > 0) && (
				<button
					type="button"
					tabIndex={-1}
					className="list-toggle"
					data-open={isOpen}
					onClick={onToggle}
					onDoubleClick={(event) => event.stopPropagation()}
				>
					{isOpen ? '−' : `+${hidden}`}
				</button>
			)}
		</span>
	);
}
