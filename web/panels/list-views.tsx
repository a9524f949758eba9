import { type ReactNode, useState } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';

const VIEWS = ['tree', 'table'] as const;

interface ListViewsProps {
	readonly tree: ReactNode;
	readonly table: ReactNode;
}

/** What the picture shows, as a tree or as a table. */
export function ListViews({ tree, table }: ListViewsProps) {
	const { t } = useWords();
	const [view, setView] = useState<(typeof VIEWS)[number]>('tree');
	return (
		<>
			<fieldset className="list-views">
				<legend className="visually-hidden">{t('listTable:view')}</legend>
				{VIEWS.map((one) => (
					<button key={one} type="button" className="tool-button" aria-pressed={view === one} onClick={() => setView(one)}>
						{t(`listTable:${one}`)}
					</button>
				))}
			</fieldset>
			{view === 'tree' ? tree : table}
		</>
	);
}
