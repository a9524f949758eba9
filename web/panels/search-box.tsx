import { useNavigate, useSearch } from '@tanstack/react-router';
import { use, useRef } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { DetailsWish } from './details-wish.tsx';
import { NodeCombobox } from './node-combobox.tsx';
import { useSearchShortcut } from './use-search-shortcut.ts';

/** The search of every page: what one chooses is selected in the explorer. */
export function SearchBox() {
	const { t } = useWords();
	const navigate = useNavigate();
	// What other pages have in their addresses may mean something else in the explorer.
	const explored = useSearch({ from: '/', shouldThrow: false });
	const { wish } = use(DetailsWish);
	const field = useRef<HTMLInputElement>(null);
	useSearchShortcut(field);

	function choose(id: NodeId): void {
		// Until there are details to read, the focus stays where it is.
		wish(id);
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
