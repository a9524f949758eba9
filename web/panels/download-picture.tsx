import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { saveBlob, saveFile } from '#web/ui/save-file.ts';
import { svgToPng } from '#web/ui/svg-to-png.ts';
import type { SvgPicture } from '#web/view-model/svg-picture.ts';
import './download-picture.css';

interface DownloadPictureProps {
	/** The picture as it is seen, made when it is asked for; its name is that of the file without its ending. */
	readonly make: () => Promise<SvgPicture & { readonly name: string }>;
}

/** Saves the picture as pixels or as shapes. Both are the same picture. */
export function DownloadPicture({ make }: DownloadPictureProps) {
	const { t } = useWords();
	const menu = useRef<HTMLDetailsElement>(null);
	const [hasFailed, setFailed] = useState(false);

	function close(): void {
		if (menu.current) menu.current.open = false;
	}

	async function saveSvg(): Promise<void> {
		const picture = await make();
		saveFile(`${picture.name}.svg`, 'image/svg+xml;charset=utf-8', `<?xml version="1.0" encoding="UTF-8"?>\n${picture.svg}\n`);
		setFailed(false);
		close();
	}

	async function savePng(): Promise<void> {
		const picture = await make();
		try {
			saveBlob(`${picture.name}.png`, await svgToPng(picture));
			setFailed(false);
			close();
		} catch {
			setFailed(true);
		}
	}

	function closeByKey(event: KeyboardEvent): void {
		if (event.key !== 'Escape' || !menu.current?.open) return;
		// The same key closes the details; here it means the menu alone.
		event.stopPropagation();
		event.nativeEvent.stopPropagation();
		close();
		menu.current.querySelector('summary')?.focus();
	}

	function closeWhenLeft(event: FocusEvent): void {
		if (!event.currentTarget.contains(event.relatedTarget)) close();
	}

	return (
		<details className="download-picture" ref={menu} onKeyDown={closeByKey} onBlur={closeWhenLeft}>
			<summary className="tool-button" aria-label={t('export:download')} title={t('export:download')}>
				<span aria-hidden="true">⤓</span>
			</summary>
			<div className="download-choices">
				<button type="button" onClick={() => void savePng()}>
					<strong>{t('export:png')}</strong> {t('export:pngNote')}
				</button>
				<button type="button" onClick={() => void saveSvg()}>
					<strong>{t('export:svg')}</strong> {t('export:svgNote')}
				</button>
				<p role="status">{hasFailed && t('export:failed')}</p>
			</div>
		</details>
	);
}
