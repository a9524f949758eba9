import { useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { sameItems } from '#web/diagram/equality.ts';
import { idsAbove, type ListItem, type ListLevel } from './tree-model.ts';

export interface ClosedRows {
	readonly closed: ReadonlySet<string>;
	close(id: string): void;
	open(ids: readonly string[]): void;
}

/** Rows that the reader has closed. A newly selected or expanded row is always revealed. */
export function useClosedRows(items: readonly ListItem[], all: readonly ListLevel[], selected: NodeId | undefined): ClosedRows {
	const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());

	function open(ids: readonly string[]): void {
		setClosed((now) => (ids.some((id) => now.has(id)) ? new Set([...now].filter((id) => !ids.includes(id))) : now));
	}

	const expanded = all
		.filter(({ item }) => item.kind === 'node' && item.visible.isExpanded && item.children.length > 0)
		.map(({ item }) => item.id);
	const shownSelection = all.filter(({ item }) => item.id === selected).map(({ item }) => item.id);
	const revealed = [...expanded.map((id) => `expanded ${id}`), ...shownSelection.map((id) => `selected ${id}`)];
	const [known, setKnown] = useState<readonly string[]>(revealed);
	if (!sameItems(known, revealed)) {
		setKnown(revealed);
		const freshlyExpanded = expanded.filter((id) => !known.includes(`expanded ${id}`));
		const freshlySelected = shownSelection.filter((id) => !known.includes(`selected ${id}`));
		open([...freshlyExpanded, ...idsAbove(items, new Set([...freshlyExpanded, ...freshlySelected]))]);
	}

	return { closed, close: (id) => setClosed((now) => new Set([...now, id])), open };
}
