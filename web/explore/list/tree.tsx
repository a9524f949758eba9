import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import type { VisibleNode } from '#web/diagram/input.ts';
import { countryName } from '#web/i18n/format.ts';
import { LanguageMark } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { KindIcon } from '#web/node/node-title.tsx';
import { titleOf } from '#web/node/title.ts';
import { useKindWords } from '#web/node/use-kind-words.ts';
import { useTree } from '#web/ui/tree.ts';
import { useClosedRows } from './closed-rows.ts';
import { canExpand, flatItems, type ListItem, type ListLane, type ListLevel } from './tree-model.ts';

interface ListPanelProps {
	readonly lanes: readonly ListLane[];
	readonly laneTitle: (id: string | undefined) => string;
	readonly rowText: (item: ListItem) => string;
	readonly selected: NodeId | undefined;
	/** Ids on the paths, if any are shown. */
	readonly highlighted: ReadonlySet<string> | undefined;
	readonly onSelect: (id: NodeId) => void;
	readonly onToggle: (id: NodeId) => void;
	/** The row with the focus, to be marked in the diagram. */
	readonly onMark: (id: string | undefined) => void;
}

/** The diagram's content as a keyboard-operable tree (ARIA Authoring Practices, tree view). */
export function ListPanel({ lanes, laneTitle, rowText, selected, highlighted, onSelect, onToggle, onMark }: ListPanelProps) {
	const { t } = useI18n();
	const { wordOf } = useKindWords();
	const tree = useRef<HTMLDivElement>(null);
	const [current, setCurrent] = useState<string>();
	const all = lanes.flatMap((lane) => lane.items);
	const { closed, close, open } = useClosedRows(all, flatItems(all), selected);
	const rows = flatItems(all, closed);
	const levels = new Map(rows.map((row) => [row.id, row]));
	const { tabStop, press, onFocus, focusRow } = useTree({
		tree,
		rows,
		current,
		onCurrent: (id) => {
			setCurrent(id);
			onMark(id);
		},
		selected,
		textOf: ({ item }) => rowText(item),
		onOpen: openRow,
		onClose: closeRow,
		onOpenSiblings: (siblings) => open(siblings.map(({ id }) => id)),
		onEnter: ({ item }) => item.kind === 'node' && onSelect(item.id),
		onSpace: ({ item }) => item.kind === 'node' && (item.visible.isExpanded || canExpand(item)) && onToggle(item.id),
	});

	/** A row without children in the diagram is expanded there. */
	function openRow({ id, item }: ListLevel): void {
		if (closed.has(id)) open([id]);
		else if (canExpand(item)) onToggle(item.id);
	}

	function closeRow({ id, item }: ListLevel): void {
		if (item.kind === 'node' && item.isFilledByExpansion) onToggle(item.id);
		else close(id);
	}

	/** The pressed button may disappear and handles no arrow keys, so the row takes the focus. */
	function toggleRow(id: string): void {
		focusRow(id);
		if (closed.has(id)) open([id]);
		else close(id);
	}

	function toggleExpansion(id: NodeId): void {
		focusRow(id);
		onToggle(id);
	}

	function items(list: readonly ListItem[]) {
		return list.map((item) => {
			const row = levels.get(item.id);
			return (
				row && (
					<ListRow
						key={row.id}
						row={row}
						text={rowText(item)}
						kind={item.kind === 'node' ? wordOf(item.visible.node) : undefined}
						isSelected={row.id === selected}
						isHighlighted={highlighted?.has(row.id) === true}
						isTabStop={row.id === tabStop}
						onSelect={onSelect}
						onToggle={toggleExpansion}
						onToggleRow={() => toggleRow(row.id)}
						onKeyDown={(event) => press(event, row)}
						onFocus={(event) => onFocus(event, row.id)}
					>
						{row.isOpen && items(item.children)}
					</ListRow>
				)
			);
		});
	}

	return (
		<div className="list-tree" role="tree" aria-label={t('explore:tree')} ref={tree} onBlur={() => onMark(undefined)}>
			{lanes.map((lane) => (
				<div role="presentation" key={lane.id ?? 'others'}>
					<p className="list-lane note" role="presentation">
						{laneTitle(lane.id)}
					</p>
					{items(lane.items)}
				</div>
			))}
		</div>
	);
}

interface ListRowProps {
	readonly row: ListLevel;
	readonly text: string;
	/** What its node is called in its model. */
	readonly kind: string | undefined;
	readonly isSelected: boolean;
	/** Whether it is on a path that is shown. */
	readonly isHighlighted: boolean;
	readonly isTabStop: boolean;
	readonly onSelect: (id: NodeId) => void;
	/** Expands or collapses the node in the diagram. */
	readonly onToggle: (id: NodeId) => void;
	/** Opens or closes the row in the list only. */
	readonly onToggleRow: () => void;
	readonly onKeyDown: (event: KeyboardEvent) => void;
	readonly onFocus: (event: FocusEvent) => void;
	readonly children: ReactNode;
}

function ListRow(props: ListRowProps) {
	const { row, text, isSelected, isHighlighted, isTabStop, onSelect, children } = props;
	const { item, level, isOpen } = row;
	const { t, lang } = useI18n();
	const title = item.kind === 'node' ? titleOf(item.visible.node, lang) : undefined;
	const country = item.kind === 'node' ? item.visible.node.country : undefined;
	const description = [
		joined(props.kind, country && countryName(country, lang)),
		canExpand(item) && t('explore:canExpand', { count: item.visible.hidden }),
		isHighlighted && t('diagram:onPath'),
	].filter(Boolean);

	function withoutBubbling(act: () => void) {
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
			data-highlighted={isHighlighted || undefined}
			aria-level={level}
			aria-label={title?.text ?? text}
			aria-description={description.join('. ') || undefined}
			aria-selected={isSelected}
			aria-expanded={isOpen}
			// Set on every row, since a nested row may be in another language than its parent.
			lang={title?.lang ?? lang}
			tabIndex={isTabStop ? 0 : -1}
			onKeyDown={props.onKeyDown}
			onFocus={props.onFocus}
			onClick={withoutBubbling(() => item.kind === 'node' && onSelect(item.id))}
		>
			<div className="list-row" data-family={item.kind === 'node' ? NODE_KINDS[item.visible.node.kind].family : undefined}>
				<Disclosure isShown={item.children.length > 0} isOpen={isOpen === true} onToggle={withoutBubbling(props.onToggleRow)} />
				{item.kind === 'node' && <KindIcon kind={item.visible.node.kind} />}
				<span className="list-name">
					<span className="list-text" title={title?.text}>
						{text}
					</span>
					<RowCount item={item} />
				</span>
				{title && title.lang !== lang && <LanguageMark lang={title.lang} />}
				{isHighlighted && (
					<span className="list-highlight" aria-hidden="true">
						⇝
					</span>
				)}
				{item.kind === 'node' && <RowBadge visible={item.visible} onToggle={withoutBubbling(() => props.onToggle(item.id))} />}
			</div>
			{/* biome-ignore lint/a11y/useSemanticElements: a group of tree items is no form */}
			{children && <div role="group">{children}</div>}
		</div>
	);
}

function joined(...parts: readonly (string | undefined)[]): string {
	return parts.filter(Boolean).join(', ');
}

interface DisclosureProps {
	readonly isShown: boolean;
	readonly isOpen: boolean;
	readonly onToggle: (event: MouseEvent) => void;
}

/** Pointer only; the arrow keys do the same. */
function Disclosure({ isShown, isOpen, onToggle }: DisclosureProps) {
	return (
		<span className="list-disclosure" aria-hidden="true">
			{isShown && (
				<button type="button" tabIndex={-1} data-open={isOpen} onClick={onToggle} onDoubleClick={(event) => event.stopPropagation()}>
					▸
				</button>
			)}
		</span>
	);
}

/** Named parts out of those that the owner declares. */
function RowCount({ item }: { readonly item: ListItem }) {
	const { t, lang } = useI18n();
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

/** Pointer only; the space bar does the same. */
function RowBadge({ visible: { hidden, isExpanded }, onToggle }: RowBadgeProps) {
	if (!isExpanded && hidden === 0) return null;
	return (
		<span className="list-badge" aria-hidden="true">
			<button
				type="button"
				tabIndex={-1}
				className="list-toggle note"
				data-open={isExpanded}
				onClick={onToggle}
				onDoubleClick={(event) => event.stopPropagation()}
			>
				{isExpanded ? '−' : `+${hidden}`}
			</button>
		</span>
	);
}
