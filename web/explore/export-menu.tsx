import { useState } from 'react';
import type { SvgDiagram } from '#web/diagram/svg/svg.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { downloadBlob, downloadFile } from '#web/ui/download.ts';
import { svgToPng } from '#web/ui/svg-to-png.ts';

/** A picture, and the name of its file without the ending. */
type PictureFile = SvgDiagram & { readonly name: string };

interface DiagramFilesProps {
	/** The picture as it is seen. What makes it is loaded when it is asked for. */
	readonly make: () => Promise<PictureFile>;
	readonly onSaved: () => void;
}

/** Saves the picture as pixels or as shapes. Both are the same picture. */
export function DiagramFiles({ make, onSaved }: DiagramFilesProps) {
	const { t } = useI18n();
	const [problem, setProblem] = useState<'error.away' | 'export:failed'>();

	async function save(write: (diagram: PictureFile) => void | Promise<void>): Promise<void> {
		setProblem(undefined);
		const diagram = await make().catch(() => setProblem('error.away'));
		if (!diagram) return;
		try {
			await write(diagram);
			onSaved();
		} catch {
			setProblem('export:failed');
		}
	}

	function writeSvg({ name, svg }: PictureFile): void {
		downloadFile(`${name}.svg`, 'image/svg+xml;charset=utf-8', `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`);
	}

	async function writePng(diagram: PictureFile): Promise<void> {
		downloadBlob(`${diagram.name}.png`, await svgToPng(diagram));
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
