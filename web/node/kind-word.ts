import type { Language } from '#graph/model/language.ts';
import type { Division, Divisions } from '#graph/model/node.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { Translate } from '#web/i18n/i18n.ts';

/** One, several, or the one that is spoken of. */
export type KindForm = keyof Division;

/** The number that goes with a count. */
export function formFor(count: number): KindForm {
	return count === 1 ? 'one' : 'many';
}

function generalWord(t: Translate, kind: NodeKind, form: KindForm): string {
	switch (form) {
		case 'one':
			return t(`vocabulary:kind.${kind}`);
		case 'many':
			return t(`vocabulary:kinds.${kind}`);
		case 'the':
			return t(`vocabulary:theKind.${kind}`);
	}
}

/** What a kind is called: by the model's owner if the divisions are given and name it, else in general, as where models meet. */
export function kindWord(t: Translate, lang: Language, divisions: Divisions | undefined, kind: NodeKind, form: KindForm = 'one'): string {
	return divisions?.[kind]?.[form][lang] ?? generalWord(t, kind, form);
}
