// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type TreeRow, useTree } from '#web/ui/tree.ts';

afterEach(cleanup);

/** Level, name and, unless a leaf, whether it is open. */
const ROWS: readonly TreeRow[] = [
	{ id: 'Fruit', level: 1, isOpen: true },
	{ id: 'Apple', level: 2, isOpen: false },
	{ id: 'Apricot', level: 2 },
	{ id: 'Pear', level: 2, isOpen: false },
	{ id: 'Nuts', level: 1, isOpen: false },
	{ id: 'Øl', level: 1 },
];

interface HarnessProps {
	readonly rows?: readonly TreeRow[];
	readonly selected?: string;
	/** Number of rendered rows; all by default. */
	readonly drawn?: number;
	readonly told: (what: string) => void;
}

function Harness({ rows = ROWS, selected, drawn, told }: HarnessProps) {
	const tree = useRef<HTMLDivElement>(null);
	const [current, setCurrent] = useState<string>();
	const [first, setFirst] = useState(0);
	const { tabStop, press, onFocus } = useTree({
		tree,
		rows,
		current,
		onCurrent: setCurrent,
		selected,
		textOf: ({ id }) => id,
		onOpen: ({ id }) => told(`open ${id}`),
		onClose: ({ id }) => told(`close ${id}`),
		onOpenSiblings: (siblings) => told(`open all of ${siblings.map(({ id }) => id).join(', ')}`),
		onEnter: ({ id }) => told(`enter ${id}`),
		onSpace: ({ id }) => told(`space ${id}`),
		...(drawn && { scrollTo: setFirst }),
	});
	return (
		<div role="tree" ref={tree}>
			{rows.slice(first, drawn && first + drawn).map((row) => (
				<div
					key={row.id}
					role="treeitem"
					data-id={row.id}
					aria-label={row.id}
					aria-selected={row.id === selected}
					tabIndex={row.id === tabStop ? 0 : -1}
					onKeyDown={(event) => press(event, row)}
					onFocus={(event) => onFocus(event, row.id)}
				>
					<button type="button" tabIndex={-1} aria-label={`button of ${row.id}`} />
				</div>
			))}
		</div>
	);
}

function show(props: Omit<HarnessProps, 'told'> = {}) {
	const told = vi.fn<(what: string) => void>();
	render(<Harness {...props} told={told} />);
	return told;
}

const item = (name: string) => screen.getByRole('treeitem', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');

async function pressed(from: string, keys: string): Promise<string | null | undefined> {
	item(from).focus();
	await userEvent.keyboard(keys);
	return focused();
}

describe('the arrows of a tree', () => {
	it.each([
		['Fruit', '{ArrowDown}', 'Apple'],
		['Fruit', '{ArrowUp}', 'Fruit'],
		['Øl', '{ArrowDown}', 'Øl'],
		['Nuts', '{ArrowUp}', 'Pear'],
		['Fruit', '{ArrowRight}', 'Apple'],
		['Apricot', '{ArrowRight}', 'Apricot'],
		['Pear', '{ArrowLeft}', 'Fruit'],
		['Nuts', '{ArrowLeft}', 'Nuts'],
		['Pear', '{Home}', 'Fruit'],
		['Pear', '{End}', 'Øl'],
	])('lead from %s by %s to %s', async (from, keys, to) => {
		const told = show();
		expect(await pressed(from, keys)).toBe(to);
		expect(told).not.toHaveBeenCalled();
	});

	it.each([
		['Fruit', '{ArrowLeft}', 'close Fruit'],
		['Apple', '{ArrowRight}', 'open Apple'],
		['Apple', '*', 'open all of Apple, Pear'],
		['Øl', '*', 'open all of Nuts'],
		['Pear', '{Enter}', 'enter Pear'],
		['Pear', ' ', 'space Pear'],
	])('and other keys stay on %s by %s and tell: %s', async (from, keys, what) => {
		const told = show();
		expect(await pressed(from, keys)).toBe(from);
		expect(told.mock.calls).toStrictEqual([[what]]);
	});
});

describe('typing in a tree', () => {
	it.each([
		['Fruit', 'a', 'Apple'],
		['Apple', 'a', 'Apricot'],
		['Apricot', 'a', 'Apple'],
		['Fruit', 'apr', 'Apricot'],
		['Fruit', 'AP', 'Apple'],
		['Fruit', 'ø', 'Øl'],
		['Pear', 'x', 'Pear'],
	])('leads from %s by %s to %s', async (from, keys, to) => {
		show();
		expect(await pressed(from, keys)).toBe(to);
	});

	it('takes a space as part of the name, until another key or a pause ends it', async () => {
		const told = show({ rows: ['Red', 'Red apple', 'Red pear'].map((id) => ({ id, level: 1 })) });
		expect(await pressed('Red', 'red p')).toBe('Red pear');
		expect(told).not.toHaveBeenCalled();
		await userEvent.keyboard('{ArrowUp} ');
		expect([focused(), told.mock.calls]).toStrictEqual(['Red apple', [['space Red apple']]]);
	});

	it('restarts after a pause', async () => {
		show();
		const time = vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(1000);
		expect(await pressed('Fruit', 'a')).toBe('Apple');
		time.mockReturnValue(1701);
		await userEvent.keyboard('p');
		expect(focused()).toBe('Pear');
		time.mockRestore();
	});

	it('leaves symbols and shortcuts to the page', async () => {
		show();
		const heard: string[] = [];
		const hear = (event: KeyboardEvent) => heard.push(`${event.key} ${event.defaultPrevented}`);
		document.addEventListener('keydown', hear);
		await pressed('Fruit', '/?');
		await userEvent.keyboard('{Control>}a{/Control}');
		document.removeEventListener('keydown', hear);
		expect(heard).toStrictEqual(['/ false', '? false', 'Control false', 'a false']);
		expect(focused()).toBe('Fruit');
	});
});

describe('the tab stop of a tree', () => {
	const stops = () =>
		screen
			.getAllByRole('treeitem')
			.filter(({ tabIndex }) => tabIndex === 0)
			.map((row) => row.getAttribute('aria-label'));

	it('is the last focused row, else the selected, else the first', async () => {
		show({ selected: 'Pear' });
		expect(stops()).toStrictEqual(['Pear']);
		await pressed('Pear', '{ArrowDown}');
		expect(stops()).toStrictEqual(['Nuts']);
		cleanup();
		show({ selected: 'gone' });
		expect(stops()).toStrictEqual(['Fruit']);
	});

	it('does not move to a row whose inner button has the focus and handles its own keys', async () => {
		const told = show();
		screen.getByRole('button', { name: 'button of Pear' }).focus();
		await userEvent.keyboard('{ArrowDown}*');
		expect([focused(), stops()]).toStrictEqual(['button of Pear', ['Fruit']]);
		expect(told).not.toHaveBeenCalled();
	});
});

describe('a tree that is drawn in part', () => {
	it('renders the row that a key leads to, and focuses it', async () => {
		const rows = Array.from({ length: 1500 }, (_, i) => ({ id: `Row ${i + 1}`, level: 1 }));
		show({ rows, drawn: 20 });
		expect(await pressed('Row 1', '{End}')).toBe('Row 1500');
		await userEvent.keyboard('{Home}');
		expect(focused()).toBe('Row 1');
		expect(screen.getAllByRole('treeitem')).toHaveLength(20);
	});
});
