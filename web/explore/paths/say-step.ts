import { isMapping } from '#graph/model/relation.ts';
import { GOAL_FORMS, inverseMapping } from '#graph/model/vocabulary.ts';
import { countryName } from '#web/i18n/format.ts';
import type { useI18n } from '#web/i18n/use-words.tsx';
import { confidenceLevel } from '#web/node/kind-style.ts';
import { shortTitleOf, type Title } from '#web/node/title.ts';
import type { Path, PathStep } from './path-steps.ts';

type Words = ReturnType<typeof useI18n>;

/** A step as a sentence in reading direction: `before`, `phrase`, `node` and `tail` follow each other, then the evidence. */
export interface SaidStep {
	readonly before: Title;
	readonly phrase: string;
	readonly node: Title;
	/** The country where it changes, and that a mutual relation also holds the other way. */
	readonly tail: string;
	/** The words on the arrow, where no names stand around them. */
	readonly label: string;
	readonly evidence: string;
	/** Who says so and, for what is ours, why: whole sentences. */
	readonly reason: string;
}

export function sayStep(step: PathStep, words: Words): SaidStep {
	const { relation, before, node } = step;
	const { t, lang, localized } = words;
	const phrase = phraseOf(step, words);
	const evidence = evidenceOf(step, words);
	const note = isMapping(relation) ? relation.comment : relation.note;
	const country = node.country !== undefined && isAbroad(step) ? ` (${countryName(node.country, lang)})` : '';
	return {
		before: shortTitleOf(before, lang),
		phrase,
		node: shortTitleOf(node, lang),
		tail: `${country}${relation.mutual ? t('paths:mutual') : ''}.`,
		label: relation.mutual ? t('vocabulary:mutual', { phrase }) : phrase,
		evidence,
		reason: [`${evidence.charAt(0).toLocaleUpperCase(lang)}${evidence.slice(1)}.`, note && localized(note).text].filter(Boolean).join(' '),
	};
}

function isAbroad({ before, node }: PathStep): boolean {
	return before.country !== undefined && node.country !== before.country;
}

/** The relation as it reads from the node one comes from. */
function phraseOf({ relation, way, before, node }: PathStep, { t }: Words): string {
	if (isMapping(relation)) return t(`vocabulary:relation.${relation.from === before.id ? relation.kind : inverseMapping(relation.kind)}`);
	if (way !== 'backward') return t(`vocabulary:relation.${relation.kind}`);
	if (relation.kind === 'partOf' && node.kind === 'goal') return t(`paths:has.${GOAL_FORMS.find((form) => form === node.form) ?? 'goal'}`);
	return t(`vocabulary:relationBack.${relation.kind}`);
}

function evidenceOf({ relation }: PathStep, { t }: Words): string {
	const { quality } = relation.evidence;
	if (!isMapping(relation)) return t(`terms:evidence.${quality}`);
	const level = t(`terms:confidence.${confidenceLevel(relation.confidence)}`);
	return t('paths:sure', { evidence: quality === 'editorial' ? t('paths:judged') : t(`terms:evidence.${quality}`), level });
}

export function sentenceOf({ before, phrase, node, tail, reason }: SaidStep): string {
	return `${before.text} ${phrase} ${node.text}${tail} ${reason}`;
}

/** A path as text, a numbered sentence for each step. */
export function pathText(title: string, { steps }: Path, words: Words): string {
	return [title, ...steps.map((step, i) => `${i + 1}. ${sentenceOf(sayStep(step, words))}`)].join('\n');
}
