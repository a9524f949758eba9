import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';
import './export.css';

interface DownloadDiagramProps {
	readonly children: (close: () => void) => ReactNode;
}

/** The menu for downloading the diagram. */
export function DownloadDiagram({ children }: DownloadDiagramProps) {
	const { t } = useI18n();
	const menu = useRef<HTMLDetailsElement>(null);
	// The code of the choices is loaded when the menu is first opened.
	const [wasOpened, setOpened] = useState(false);

	function close(): void {
		if (menu.current) menu.current.open = false;
	}

	function closeByKey(event: KeyboardEvent): void {
		if (event.key !== 'Escape' || !menu.current?.open) return;
		// Escape also closes the details; here it closes only the menu.
		event.stopPropagation();
		event.nativeEvent.stopPropagation();
		close();
		menu.current.querySelector('summary')?.focus();
	}

	function closeWhenLeft(event: FocusEvent): void {
		if (!event.currentTarget.contains(event.relatedTarget)) close();
	}

	return (
		<details className="export-menu" ref={menu} onToggle={() => setOpened(true)} onKeyDown={closeByKey} onBlur={closeWhenLeft}>
			<summary
				className="ds-button"
				data-icon
				data-size="sm"
				data-variant="secondary"
				data-color="neutral"
				aria-label={t('explore:download')}
				title={t('explore:download')}
			>
				<span aria-hidden="true">⤓</span>
			</summary>
			<div className="download-choices popup subtle">{wasOpened && children(close)}</div>
		</details>
	);
}
