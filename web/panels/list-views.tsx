import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';

const VIEWS = ['tree', 'table'] as const;
type ListView = (typeof VIEWS)[number];

interface ListViewsProps {
	readonly tree: ReactNode;
	readonly table: ReactNode;
}

/** What the picture shows, as a tree or as a table. The address keeps which, but it is no step that one goes back from. */
export function ListViews({ tree, table }: ListViewsProps) {
	const { t } = useWords();
	const { view: kept = 'tree' } = useSearch({ from: '/' });
	const navigate = useNavigate({ from: '/' });
	// Shown at once; the address follows a moment later.
	const [asked, setAsked] = useState<ListView>();
	const view = asked ?? kept;
	// biome-ignore lint/correctness/useExhaustiveDependencies: an address that changed is right
	useEffect(() => setAsked(undefined), [kept]);

	function look(next: ListView): void {
		setAsked(next);
		const chosen = next === 'table' ? next : undefined;
		void navigate({ search: (before) => ({ ...before, view: chosen }), replace: true, resetScroll: false });
	}

	return (
		<>
			<fieldset className="list-views">
				<div className="ds-toggle-group" data-size="sm">
					<legend className="visually-hidden">{t('listTable:view')}</legend>
					{VIEWS.map((one) => (
						<button
							key={one}
							type="button"
							className="ds-button"
							data-variant="tertiary"
							aria-pressed={view === one}
							onClick={() => look(one)}
						>
							{t(`listTable:${one}`)}
						</button>
					))}
				</div>
			</fieldset>
			{view === 'tree' ? tree : table}
		</>
	);
}
