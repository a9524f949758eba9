import { useEffect, useRef, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { idsAbove, type ListItem, type ListLevel } from './tree-model.ts';

export interface ClosedRows {
	readonly closed: ReadonlySet<string>;
	close(id: string): void;
	open(ids: readonly string[]): void;
}

/** Rows that the reader has closed. A newly selected or expanded row is always revealed. */
export function useClosedRows(items: readonly ListItem[], all: readonly ListLevel[], selected: NodeId | undefined): ClosedRows {
	const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
	const known = useRef<ReadonlySet<string>>(new Set());

	function open(ids: readonly string[]): void {
		setClosed((now) => (ids.some((id) => now.has(id)) ? new Set([...now].filter((id) => !ids.includes(id))) : now));
	}

	const expanded = all
		.filter(({ item }) => item.kind === 'node' && item.visible.isOpen && item.children.length > 0)
		.map(({ item }) => item.id);
	const chosen = all.filter(({ item }) => item.id === selected).map(({ item }) => item.id);
	const shown = [...expanded.map((id) => `unfolded ${id}`), ...chosen.map((id) => `selected ${id}`)].join('\n');
	// biome-ignore lint/correctness/useExhaustiveDependencies: what must be shown is all in the text
	useEffect(() => {
		const now = new Set(shown.split('\n'));
		const freshlyUnfolded = expanded.filter((id) => !known.current.has(`unfolded ${id}`));
		const freshlyChosen = chosen.filter((id) => !known.current.has(`selected ${id}`));
		known.current = now;
		const wanted = new Set([...freshlyUnfolded, ...freshlyChosen]);
		open([...freshlyUnfolded, ...idsAbove(items, wanted)]);
	}, [shown]);

	return { closed, close: (id) => setClosed((now) => new Set([...now, id])), open };
}
