import { useWords } from '#web/i18n/use-words.tsx';
import type { Catalogue } from './use-catalogue.ts';

interface CatalogueBarProps {
	readonly catalogue: Catalogue;
	readonly onDownload: () => void;
}

/** Words to look for, how many resources are shown, and how. */
export function CatalogueBar({ catalogue, onDownload }: CatalogueBarProps) {
	const { t } = useWords();
	const { all, shown, typed, view } = catalogue;
	return (
		<div className="catalogue-bar">
			<label className="catalogue-words stack">
				{t('resources:filter')}
				<input
					type="search"
					className="ds-input"
					value={typed}
					placeholder={t('resources:filterHint')}
					onChange={(event) => catalogue.type(event.target.value)}
				/>
			</label>
			<div className="catalogue-tools row">
				<fieldset className="ds-toggle-group">
					<legend className="visually-hidden">{t('resources:view')}</legend>
					{(['cards', 'table'] as const).map((look) => (
						<button
							key={look}
							type="button"
							className="ds-button"
							data-variant="tertiary"
							aria-pressed={view === look}
							onClick={() => catalogue.look(look)}
						>
							{t(`resources:${look}`)}
						</button>
					))}
				</fieldset>
				<button type="button" className="ds-button" data-variant="secondary" onClick={onDownload} disabled={shown.length === 0}>
					{t('resources:download')}
				</button>
				<button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
					{t('resources:print')}
				</button>
			</div>
			<p role="status" className="catalogue-count">
				{shown.length === all.length
					? t('resources:count', { count: all.length })
					: t('resources:countOf', { count: shown.length, total: all.length })}
			</p>
		</div>
	);
}
