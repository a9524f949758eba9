import { useRef, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { useTree } from '#web/ui/tree.ts';
import { canUnfold, flatItems, type ListItem, type ListLane, type ListLevel } from '#web/view-model/list-tree.ts';
import { ListRow } from './list-row.tsx';
import { useClosedRows } from './use-closed-rows.ts';

interface ListPanelProps {
	readonly lanes: readonly ListLane[];
	readonly laneTitle: (id: string | undefined) => string;
	readonly rowText: (item: ListItem) => string;
	readonly selected: NodeId | undefined;
	/** What lies on the paths that are shown, where any are. */
	readonly lit: ReadonlySet<string> | undefined;
	readonly onSelect: (id: NodeId) => void;
	readonly onToggle: (id: NodeId) => void;
}

/** Exactly what the picture shows, as a tree that works by keyboard (ARIA practices, tree view). */
export function ListPanel({ lanes, laneTitle, rowText, selected, lit, onSelect, onToggle }: ListPanelProps) {
	const { t } = useWords();
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
		onCurrent: setCurrent,
		selected,
		textOf: ({ item }) => rowText(item),
		onOpen: openRow,
		onClose: closeRow,
		onOpenSiblings: (siblings) => open(siblings.map(({ id }) => id)),
		onEnter: ({ item }) => item.kind === 'node' && onSelect(item.id),
		onSpace: ({ item }) => item.kind === 'node' && (item.visible.isOpen || canUnfold(item)) && onToggle(item.id),
	});

	/** Where nothing under the row is on the picture yet, it is unfolded there. */
	function openRow({ id, item }: ListLevel): void {
		if (closed.has(id)) open([id]);
		else if (canUnfold(item)) onToggle(item.id);
	}

	function closeRow({ id, item }: ListLevel): void {
		if (item.kind === 'node' && item.isFilledByUnfolding) onToggle(item.id);
		else close(id);
	}

	/** What was pressed in the row may go, or hold nothing that keys do. */
	function turn(id: string): void {
		focusRow(id);
		if (closed.has(id)) open([id]);
		else close(id);
	}

	function toggle(id: NodeId): void {
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
						isSelected={row.id === selected}
						isLit={lit?.has(row.id) === true}
						isTabStop={row.id === tabStop}
						onSelect={onSelect}
						onToggle={toggle}
						onTurn={() => turn(row.id)}
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
		<div className="list-tree" role="tree" aria-label={t('explore:tree')} ref={tree}>
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
