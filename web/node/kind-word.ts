import type { Language } from '#graph/model/language.ts';
import type { Division, Divisions } from '#graph/model/node.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { Translate } from '#web/i18n/i18n.ts';

export type KindForm = keyof Division;

/** The number that goes with a count. */
export function formFor(count: number): KindForm {
	return count === 1 ? 'one' : 'many';
}

/** What a kind is called: by the model's owner if the divisions are given and name it, else in general, as where models meet. */
export function kindWord(t: Translate, lang: Language, divisions: Divisions | undefined, kind: NodeKind, form: KindForm = 'one'): string {
	return divisions?.[kind]?.[form][lang] ?? t(form === 'one' ? `vocabulary:kind.${kind}` : `vocabulary:kinds.${kind}`);
}
