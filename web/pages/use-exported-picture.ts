import { useQueryClient } from '@tanstack/react-query';
import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { Picture } from '#web/view-model/elements.ts';
import type { ExportedPicture } from './exported-picture.ts';
import { type LaterParts, laterPartsQuery } from './use-later-parts.ts';
import type { PictureTexts } from './use-picture-texts.ts';

interface PictureMaker {
	/** Waits for the code that draws it. */
	make(): Promise<ExportedPicture>;
	/** At once, since paper does not wait; nothing where the code has not come. */
	readonly makeNow: (() => ExportedPicture) | undefined;
}

/** Makes the picture that one can keep or print. */
export function useExportedPicture(
	picture: Picture,
	texts: PictureTexts,
	root: NodeId | undefined,
	parts: LaterParts | undefined,
): PictureMaker {
	const client = useQueryClient();
	const words = useWords();
	const makeBy = ({ exportedPicture }: LaterParts) => exportedPicture(picture, texts, root, words);
	return {
		make: async () => makeBy(await client.fetchQuery(laterPartsQuery)),
		makeNow: parts && (() => makeBy(parts)),
	};
}
