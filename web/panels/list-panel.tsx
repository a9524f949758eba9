import { useRef, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { flatItems, isRowOpen, type ListItem, type ListLane } from '#web/view-model/list-tree.ts';
import { ListRow } from './list-row.tsx';
import { useClosedRows } from './use-closed-rows.ts';
import { useListKeys } from './use-list-keys.ts';

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
	const closedRows = useClosedRows(all, flatItems(all), selected);
	const rows = flatItems(all, closedRows.closed);
	const ids = rows.map(({ item }) => item.id as string);
	const tabStop = [current, selected, ids[0]].find((id) => id !== undefined && ids.includes(id));
	const press = useListKeys({ rows, rowText, closedRows, onFocus: focusRow, onSelect, onToggle });

	function focusRow(id: string | undefined): void {
		if (id === undefined) return;
		setCurrent(id);
		tree.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
	}

	/** What was pressed in the row may go, or hold nothing that keys do. */
	function turn(id: string): void {
		focusRow(id);
		if (closedRows.closed.has(id)) closedRows.open([id]);
		else closedRows.close(id);
	}

	function toggle(id: NodeId): void {
		focusRow(id);
		onToggle(id);
	}

	function items(list: readonly ListItem[], level: number) {
		return list.map((item) => (
			<ListRow
				key={item.id}
				item={item}
				level={level}
				text={rowText(item)}
				isSelected={item.id === selected}
				isOpen={isRowOpen(item, closedRows.closed)}
				isLit={lit?.has(item.id) === true}
				isTabStop={item.id === tabStop}
				onSelect={onSelect}
				onToggle={toggle}
				onTurn={() => turn(item.id)}
				onKeyDown={(event) => press(event, item)}
				onFocus={() => setCurrent(item.id)}
			>
				{item.children.length > 0 && !closedRows.closed.has(item.id) && items(item.children, level + 1)}
			</ListRow>
		));
	}

	return (
		<div className="list-tree" role="tree" aria-label={t('explore:tree')} ref={tree}>
			{lanes.map((lane) => (
				<div role="presentation" key={lane.id ?? 'others'}>
					<p className="list-lane note" role="presentation">
						{laneTitle(lane.id)}
					</p>
					{items(lane.items, 1)}
				</div>
			))}
		</div>
	);
}
