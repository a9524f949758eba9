import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { NodeCombobox } from './node-combobox.tsx';
import { useSearchShortcut } from './use-search-shortcut.ts';

/** The search of every page: what one chooses is selected in the explorer. */
export function SearchBox() {
	const { t } = useWords();
	const navigate = useNavigate();
	const field = useRef<HTMLInputElement>(null);
	useSearchShortcut(field);

	function choose(id: NodeId): void {
		field.current?.blur();
		void navigate({ to: '/', search: (before) => ({ ...before, selected: id }) });
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
				<span className="key-hint" aria-hidden="true">
					Ctrl K
				</span>
			</NodeCombobox>
		</search>
	);
}
