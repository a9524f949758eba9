import type { Language } from '#graph/model/language.ts';
import type { Division, Divisions } from '#graph/model/node.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { Translate } from '#web/i18n/i18n.ts';

/** One, several, or the one that is spoken of. */
export type KindForm = keyof Division;

const GENERAL = { one: 'kind', many: 'kinds', the: 'theKind' } as const satisfies Record<KindForm, string>;

/** The number that goes with a count. */
export function formFor(count: number): KindForm {
	return count === 1 ? 'one' : 'many';
}

/** What a kind is called: by the model's owner if the divisions are given and name it, else in general, as where models meet. */
export function kindWord(t: Translate, lang: Language, divisions: Divisions | undefined, kind: NodeKind, form: KindForm = 'one'): string {
	return divisions?.[kind]?.[form][lang] ?? t(`vocabulary:${GENERAL[form]}.${kind}`);
}
