import type { ReactNode } from 'react';
import { MAPPING_KINDS, type MappingKind } from '#graph/model/vocabulary.ts';
import { useWords } from '#web/i18n/use-words.tsx';

const STATUSES = ['noCounterpart', 'notAssessed'] as const;

/** What can stand between two concepts, or instead of a counterpart. */
type Meant = MappingKind | (typeof STATUSES)[number];

interface MeaningsProps {
	/** How a word looks where it is used. */
	readonly termOf: (meant: Meant, word: string) => ReactNode;
}

/** Each word of the comparison and what it means. */
export function Meanings({ termOf }: MeaningsProps) {
	const { t } = useWords();
	const words: readonly (readonly [Meant, string])[] = [
		...MAPPING_KINDS.map((kind) => [kind, t(`vocabulary:relation.${kind}`)] as const),
		...STATUSES.map((status) => [status, t(`vocabulary:${status}`)] as const),
	];
	return (
		<dl className="compare-meanings">
			{words.map(([meant, word]) => (
				<div key={meant}>
					<dt>{termOf(meant, word)}</dt>
					<dd>{t(`compare:meaning.${meant}`)}</dd>
				</div>
			))}
		</dl>
	);
}
