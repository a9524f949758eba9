import { type ComponentPropsWithoutRef, useState } from 'react';
import { type ContentSources, FORMATS, type FormatId, formatsFor } from '#graph/formats/catalogue.ts';
import { describeError } from '#web/data/describe-error.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { downloadBlob, downloadFile } from './download.ts';

interface DownloadChoice {
	readonly id: FormatId;
	readonly name: string;
	readonly note: string;
	save(): void;
}

interface Downloads {
	readonly choices: readonly DownloadChoice[];
	/** Why the last download failed. */
	readonly problem: string | undefined;
}

/** A choice for each format that fits the sources. */
export function useDownloads(sources: ContentSources, onSaved?: () => void): Downloads {
	const { t } = useI18n();
	const [problem, setProblem] = useState<string>();
	const ids = formatsFor(sources);
	const nameOf = (id: FormatId) => t(`formats:name.${id}`);

	function problemWith(id: FormatId, error: unknown): string {
		if (describeError(error).kind === 'away') return t('error.away');
		const others = ids.filter((other) => other !== id && FORMATS[other].content === FORMATS[id].content);
		return [t('formats:failed', { format: nameOf(id) }), ...others.map((other) => t('formats:instead', { format: nameOf(other) }))].join(
			' ',
		);
	}

	async function save(id: FormatId): Promise<void> {
		setProblem(undefined);
		try {
			const file = await FORMATS[id].file(sources);
			if (file === undefined) return;
			if (typeof file.data === 'string') downloadFile(file.name, file.mediaType, file.data);
			else downloadBlob(file.name, file.data);
			onSaved?.();
		} catch (error) {
			setProblem(problemWith(id, error));
		}
	}

	return { choices: ids.map((id) => ({ id, name: nameOf(id), note: t(`formats:note.${id}`), save: () => void save(id) })), problem };
}

interface DownloadButtonsProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type' | 'title' | 'onClick' | 'children'> {
	readonly sources: ContentSources;
}

/** A button for each format that fits the sources; other props style the buttons. */
export function DownloadButtons({ sources, ...looks }: DownloadButtonsProps) {
	const { t } = useI18n();
	const { choices, problem } = useDownloads(sources);
	return (
		<>
			{choices.map(({ id, name, note, save }) => (
				<button key={id} {...looks} type="button" title={note} onClick={save}>
					{t('formats:download', { format: name })}
				</button>
			))}
			{problem !== undefined && <span role="alert">{problem}</span>}
		</>
	);
}
