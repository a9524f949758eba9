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
	/** What parts of a kind are called together: the owner's word if it is the same for all. */
	sharedWord(kind: NodeKind, parts: Iterable<Part>, form?: KindForm): string;
}

export function useKindWords(): KindWords {
	const { t, lang } = useI18n();
	const { data } = useQuery(graphQuery('models', {}));
	return useMemo(() => {
		const divisions = new Map(data?.models.map((model) => [model.id, model.divisions]));
		const wordOf: KindWords['wordOf'] = ({ kind, model }, form) => kindWord(t, lang, model && divisions.get(model), kind, form);
		return {
			wordOf,
			sharedWord(kind, parts, form) {
				const words = new Set([...parts].filter((part) => part.kind === kind).map((part) => wordOf(part, form)));
				const [word] = words;
				return words.size === 1 && word !== undefined ? word : kindWord(t, lang, undefined, kind, form);
			},
		};
	}, [t, lang, data]);
}
