import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';

const VIEWS = ['tree', 'table'] as const;

interface ListViewsProps {
	readonly tree: ReactNode;
	readonly table: ReactNode;
}

/** What the picture shows, as a tree or as a table. The address keeps which, but it is no step that one goes back from. */
export function ListViews({ tree, table }: ListViewsProps) {
	const { t } = useWords();
	const { view = 'tree' } = useSearch({ from: '/' });
	const navigate = useNavigate({ from: '/' });

	function look(next: (typeof VIEWS)[number]): void {
		const chosen = next === 'table' ? next : undefined;
		void navigate({ search: (before) => ({ ...before, view: chosen }), replace: true, resetScroll: false });
	}

	return (
		<>
			<fieldset className="list-views">
				<legend className="visually-hidden">{t('listTable:view')}</legend>
				{VIEWS.map((one) => (
					<button key={one} type="button" className="tool-button" aria-pressed={view === one} onClick={() => look(one)}>
						{t(`listTable:${one}`)}
					</button>
				))}
			</fieldset>
			{view === 'tree' ? tree : table}
		</>
	);
}
