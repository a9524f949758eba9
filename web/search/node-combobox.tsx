import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, type RefObject, useDeferredValue, useEffect, useId, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { SearchParams } from '#graph/queries/search.ts';
import { graphQuery } from '#web/data/queries.ts';
import { searchGroups } from './model.ts';
import { optionId, SearchOptions } from './search-options.tsx';

interface NodeComboboxProps {
	readonly fieldRef: RefObject<HTMLInputElement | null>;
	readonly label: string;
	readonly placeholder: string;
	/** Value of `aria-keyshortcuts`. */
	readonly keys?: string;
	readonly onChoose: (id: NodeId) => void;
	/** Rendered between the field and the results. */
	readonly children?: ReactNode;
}

/** Search over all languages as an ARIA combobox: the focus stays in the field and arrow keys move the active option. */
export function NodeCombobox({ fieldRef, label, placeholder, keys, onChoose, children }: NodeComboboxProps) {
	const list = useId();
	const [text, setText] = useState('');
	const [open, setOpen] = useState(false);
	const [active, setActive] = useState(-1);
	const [isEnterPending, setEnterPending] = useState(false);
	const found = useSearch(text);

	const groups = searchGroups(found?.answer?.hits ?? []);
	const hits = groups.flatMap((group) => group.hits);
	const suggestions = found?.answer?.suggestions ?? [];
	const count = hits.length > 0 ? hits.length : suggestions.length;
	const shown = open && found !== undefined && (found.answer !== undefined || found.error !== null);

	function type(next: string): void {
		setText(next);
		setOpen(next.trim() !== '');
		setActive(-1);
		setEnterPending(false);
	}

	function chooseAt(index: number): void {
		const hit = hits[index];
		const suggestion = suggestions[index];
		if (hit) {
			type('');
			onChoose(hit.node.id);
		} else if (suggestion !== undefined) type(suggestion);
	}

	// Enter chooses the best hit, even if it is pressed before the hits arrive.
	const isReady = isEnterPending && found?.isSettled === true;
	useEffect(() => {
		if (isReady) chooseAt(0);
	});

	function press(event: KeyboardEvent): void {
		if (event.key === 'Escape') {
			if (shown) setOpen(false);
			else type('');
		} else if (event.key === 'Enter') {
			event.preventDefault();
			if (active >= 0) chooseAt(active);
			else setEnterPending(true);
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			setOpen(text.trim() !== '');
			const step = event.key === 'ArrowDown' ? 1 : -1;
			if (count > 0) setActive(active === -1 && step === -1 ? count - 1 : (active + step + count) % count);
		}
	}

	return (
		<>
			<input
				ref={fieldRef}
				type="text"
				className="ds-input"
				role="combobox"
				aria-label={label}
				aria-expanded={shown}
				aria-controls={list}
				aria-autocomplete="list"
				aria-activedescendant={shown && active >= 0 ? optionId(list, active) : undefined}
				aria-keyshortcuts={keys}
				autoComplete="off"
				spellCheck={false}
				enterKeyHint="search"
				placeholder={placeholder}
				value={text}
				onChange={(event) => type(event.target.value)}
				onKeyDown={press}
				onFocus={() => setOpen(text.trim() !== '')}
				onBlur={() => setOpen(false)}
			/>
			{children}
			<SearchOptions id={list} shown={shown} found={found} groups={groups} suggestions={suggestions} active={active} onChoose={chooseAt} />
		</>
	);
}

const PAUSE_MS = 120;
const MOST_HITS = 20;
const NOTHING: SearchParams = { q: '-', kind: [], model: [], limit: 1 };

/** Debounces and defers the text, so that not every letter sends a request. */
function useDebounced(text: string): string {
	const [rested, setRested] = useState(text);
	useEffect(() => {
		const timer = setTimeout(() => setRested(text), PAUSE_MS);
		return () => clearTimeout(timer);
	}, [text]);
	return useDeferredValue(rested);
}

/** The answer for the typed words; undefined without any. `isSettled` once the answer is for all of them. */
function useSearch(text: string) {
	const typed = text.trim();
	const params = SearchParams.safeParse({ q: useDebounced(typed), limit: MOST_HITS });
	const { data, error, isPlaceholderData } = useQuery({
		...graphQuery('search', params.success ? params.data : NOTHING),
		enabled: params.success,
		// Keeps the previous hits until new ones arrive, so that the list does not flicker.
		placeholderData: keepPreviousData,
	});
	if (!params.success) return undefined;
	const { q } = params.data;
	return { q, answer: data, error, isSettled: data !== undefined && !isPlaceholderData && q === typed };
}
