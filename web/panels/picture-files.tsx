import { useState } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { saveBlob, saveFile } from '#web/ui/save-file.ts';
import { svgToPng } from '#web/ui/svg-to-png.ts';
import type { SvgPicture } from '#web/view-model/svg-picture.ts';

/** A picture, and the name of its file without the ending. */
type PictureFile = SvgPicture & { readonly name: string };

interface PictureFilesProps {
	/** The picture as it is seen. What makes it is loaded when it is asked for. */
	readonly make: () => Promise<PictureFile>;
	readonly onSaved: () => void;
}

/** Saves the picture as pixels or as shapes. Both are the same picture. */
export function PictureFiles({ make, onSaved }: PictureFilesProps) {
	const { t } = useWords();
	const [problem, setProblem] = useState<'error.away' | 'export:failed'>();

	async function save(write: (picture: PictureFile) => void | Promise<void>): Promise<void> {
		setProblem(undefined);
		const picture = await make().catch(() => setProblem('error.away'));
		if (!picture) return;
		try {
			await write(picture);
			onSaved();
		} catch {
			setProblem('export:failed');
		}
	}

	function writeSvg({ name, svg }: PictureFile): void {
		saveFile(`${name}.svg`, 'image/svg+xml;charset=utf-8', `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`);
	}

	async function writePng(picture: PictureFile): Promise<void> {
		saveBlob(`${picture.name}.png`, await svgToPng(picture));
	}

	return (
		<>
			<button
				type="button"
				className="ds-button"
				data-size="sm"
				data-variant="tertiary"
				data-color="neutral"
				onClick={() => void save(writePng)}
			>
				<strong>{t('export:png')}</strong> {t('export:pngNote')}
			</button>
			<button
				type="button"
				className="ds-button"
				data-size="sm"
				data-variant="tertiary"
				data-color="neutral"
				onClick={() => void save(writeSvg)}
			>
				<strong>{t('export:svg')}</strong> {t('export:svgNote')}
			</button>
			<p role="status">{problem && t(problem)}</p>
		</>
	);
}
