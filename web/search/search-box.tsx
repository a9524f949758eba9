import { useNavigate, useSearch } from '@tanstack/react-router';
import { type RefObject, use, useEffect, useRef } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { DetailsFocus } from '#web/ui/details-focus.tsx';
import { NodeCombobox } from './node-combobox.tsx';

/** The search in the header: selects the chosen node in the explorer. */
export function SearchBox() {
	const { t } = useI18n();
	const navigate = useNavigate();
	// Only the explorer's own parameters are kept; those of other pages may mean something else there.
	const explored = useSearch({ from: '/', shouldThrow: false });
	const { request } = use(DetailsFocus);
	const field = useRef<HTMLInputElement>(null);
	useSearchShortcut(field);

	function choose(id: NodeId): void {
		// The focus stays in the field until the details have loaded.
		request(id);
		void navigate({ to: '/', search: { ...explored, selected: id } });
	}

	return (
		<search className="search-box">
			<NodeCombobox
				fieldRef={field}
				label={t('searchLabel')}
				placeholder={t('searchPlaceholder')}
				keys="Control+K Meta+K /"
				onChoose={choose}
			>
				<span className="key-hint note" aria-hidden="true">
					Ctrl K
				</span>
			</NodeCombobox>
		</search>
	);
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Focuses the search on Ctrl K, ⌘ K and, unless the reader is typing, `/`. */
function useSearchShortcut(field: RefObject<HTMLInputElement | null>): void {
	useEffect(() => {
		function press(event: KeyboardEvent): void {
			const byLetter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
			const bySlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
			if (!byLetter && !bySlash) return;
			event.preventDefault();
			field.current?.focus();
			field.current?.select();
		}
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, [field]);
}
