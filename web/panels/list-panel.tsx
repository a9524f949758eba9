import { type KeyboardEvent, useRef, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { flatItems, type ListItem, type ListLane } from '#web/view-model/list-tree.ts';
import { ListRow } from './list-row.tsx';

interface ListPanelProps {
	readonly lanes: readonly ListLane[];
	readonly laneTitle: (id: string | undefined) => string;
	readonly rowText: (item: ListItem) => string;
	readonly selected: NodeId | undefined;
	readonly onSelect: (id: NodeId) => void;
	readonly onToggle: (id: NodeId) => void;
}

const TYPEAHEAD_MS = 700;
/** Signs such as `/`, `+` and `?` are shortcuts of the page. */
const LETTER = /^[\p{L}\p{N}]$/u;

/** Exactly what the picture shows, as a tree that works by keyboard (ARIA practices, tree view). */
export function ListPanel({ lanes, laneTitle, rowText, selected, onSelect, onToggle }: ListPanelProps) {
	const { t } = useWords();
	const tree = useRef<HTMLDivElement>(null);
	const typed = useRef({ text: '', at: 0 });
	const [current, setCurrent] = useState<string>();
	const rows = lanes.flatMap((lane) => flatItems(lane.items));
	const ids = rows.map(({ item }) => item.id as string);
	const tabStop = [current, selected, ids[0]].find((id) => id !== undefined && ids.includes(id));

	function focusRow(id: string | undefined): void {
		if (id === undefined) return;
		setCurrent(id);
		tree.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
	}

	function press(event: KeyboardEvent, item: ListItem): void {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const at = ids.indexOf(item.id);
		const isUnfoldable = item.kind === 'node' && !item.visible.isOpen && item.visible.hidden > 0;
		const moves = new Map<string, () => void>([
			['ArrowDown', () => focusRow(ids[at + 1])],
			['ArrowUp', () => focusRow(ids[at - 1])],
			['Home', () => focusRow(ids[0])],
			['End', () => focusRow(ids.at(-1))],
			['ArrowRight', () => (item.kind === 'node' && isUnfoldable ? onToggle(item.id) : focusRow(item.children[0]?.id))],
			['ArrowLeft', () => (item.kind === 'node' && item.visible.isOpen ? onToggle(item.id) : focusRow(parentOf(rows, at)))],
			['Enter', () => item.kind === 'node' && onSelect(item.id)],
			[' ', () => item.kind === 'node' && onSelect(item.id)],
		]);
		const move = moves.get(event.key);
		if (move === undefined && !LETTER.test(event.key)) return;
		event.preventDefault();
		if (move) move();
		else typeAhead(event.key, event.timeStamp, at);
	}

	function typeAhead(letter: string, now: number, at: number): void {
		const text = (now - typed.current.at < TYPEAHEAD_MS ? typed.current.text : '') + letter.toLocaleLowerCase();
		typed.current = { text, at: now };
		const start = text.length === 1 ? at + 1 : at;
		const round = [...rows.slice(start), ...rows.slice(0, start)];
		focusRow(round.find(({ item }) => rowText(item).toLocaleLowerCase().startsWith(text))?.item.id);
	}

	function items(list: readonly ListItem[], level: number) {
		return list.map((item) => (
			<ListRow
				key={item.id}
				item={item}
				level={level}
				text={rowText(item)}
				isSelected={item.id === selected}
				isTabStop={item.id === tabStop}
				onSelect={onSelect}
				onToggle={onToggle}
				onKeyDown={(event) => press(event, item)}
				onFocus={() => setCurrent(item.id)}
			>
				{item.children.length > 0 && items(item.children, level + 1)}
			</ListRow>
		));
	}

	return (
		<div className="list-tree" role="tree" aria-label={t('explore:tree')} ref={tree}>
			{lanes.map((lane) => (
				<div role="presentation" key={lane.id ?? 'others'}>
					<p className="list-lane" role="presentation">
						{laneTitle(lane.id)}
					</p>
					{items(lane.items, 1)}
				</div>
			))}
		</div>
	);
}

function parentOf(rows: readonly { readonly item: ListItem; readonly level: number }[], at: number): string | undefined {
	const level = rows[at]?.level ?? 1;
	return rows.slice(0, at).findLast((row) => row.level < level)?.item.id;
}
