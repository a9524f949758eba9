import { useState } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { saveBlob, saveFile } from '#web/ui/save-file.ts';
import { svgToPng } from '#web/ui/svg-to-png.ts';
import type { SvgPicture } from '#web/view-model/svg-picture.ts';

interface PictureFilesProps {
	/** The picture as it is seen; its name is that of the file without its ending. */
	readonly make: () => SvgPicture & { readonly name: string };
	readonly onSaved: () => void;
}

/** Saves the picture as pixels or as shapes. Both are the same picture. */
export function PictureFiles({ make, onSaved }: PictureFilesProps) {
	const { t } = useWords();
	const [hasFailed, setFailed] = useState(false);

	function saved(): void {
		setFailed(false);
		onSaved();
	}

	function saveSvg(): void {
		const picture = make();
		saveFile(`${picture.name}.svg`, 'image/svg+xml;charset=utf-8', `<?xml version="1.0" encoding="UTF-8"?>\n${picture.svg}\n`);
		saved();
	}

	async function savePng(): Promise<void> {
		const picture = make();
		try {
			saveBlob(`${picture.name}.png`, await svgToPng(picture));
			saved();
		} catch {
			setFailed(true);
		}
	}

	return (
		<>
			<button
				type="button"
				className="ds-button"
				data-size="sm"
				data-variant="tertiary"
				data-color="neutral"
				onClick={() => void savePng()}
			>
				<strong>{t('export:png')}</strong> {t('export:pngNote')}
			</button>
			<button type="button" className="ds-button" data-size="sm" data-variant="tertiary" data-color="neutral" onClick={saveSvg}>
				<strong>{t('export:svg')}</strong> {t('export:svgNote')}
			</button>
			<p role="status">{hasFailed && t('export:failed')}</p>
		</>
	);
}
