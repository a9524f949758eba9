import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { type KindForm, kindWord } from './kind-word.ts';

/** Something that is, or may be, part of a model. */
interface Part {
	readonly kind: NodeKind;
	readonly model?: NodeId | undefined;
}

export interface KindWords {
	/** What a part of a model is called there. */
	wordOf(part: Part, form?: KindForm): string;
	/** What parts of one kind are called together: the owner's word if it is the same for all. */
	sharedWord(parts: readonly Part[], kind: NodeKind, form?: KindForm): string;
}

export function useKindWords(): KindWords {
	const { t, lang } = useI18n();
	const { data } = useQuery(graphQuery('models', {}));
	return useMemo(() => {
		const wordOf: KindWords['wordOf'] = ({ kind, model }, form) =>
			kindWord(t, lang, data?.models.find(({ id }) => id === model)?.divisions, kind, form);
		return {
			wordOf,
			sharedWord(parts, kind, form) {
				const words = parts.map((part) => wordOf({ ...part, kind }, form));
				return words.every((word) => word === words[0]) && words[0] ? words[0] : wordOf({ kind }, form);
			},
		};
	}, [t, lang, data]);
}
