import type { Language } from '#graph/model/language.ts';
import type { ConceptKind } from '#graph/model/vocabulary.ts';
import type { Coverage } from '#graph/queries/comparison.ts';
import { joinWords } from '#web/i18n/format.ts';
import type { Translate } from '#web/i18n/i18n.ts';
import { type CoverageRow, leadingKind, namesMissing } from '#web/view-model/compare-summary.ts';
import type { SideName } from './use-side-names.ts';

function kindWord(t: Translate, kind: ConceptKind, count: number): string {
	return count === 1 ? t(`vocabulary:kind.${kind}`) : t(`vocabulary:kinds.${kind}`);
}

function namedSentence(t: Translate, { kind, sourced, declared }: CoverageRow, { country, model }: SideName): string {
	const kinds = kindWord(t, kind, declared ?? sourced);
	if (country === undefined) {
		return declared === undefined
			? t('compare:summary.undeclaredIn', { count: sourced, kinds, model })
			: t('compare:summary.namedIn', { sourced, declared, kinds, model });
	}
	const nations = (declared ?? sourced) === 1 ? t(`compare:nation.${country}`) : t(`compare:nations.${country}`);
	return declared === undefined
		? t('compare:summary.undeclared', { count: sourced, nations, kinds })
		: t('compare:summary.named', { sourced, declared, nations, kinds });
}

function matchedPhrase(t: Translate, count: number, { country, model }: SideName): string {
	return country === undefined
		? t('compare:summary.matchedIn', { count, model })
		: t('compare:summary.matched', { count, nation: t(`compare:nation.${country}`) });
}

/** How many of a side's leading kind have a name, and how the other side answers to those. */
export function summarySentences(t: Translate, lang: Language, coverage: Coverage, own: SideName, other: SideName): string | undefined {
	const row = leadingKind(coverage);
	if (row === undefined) return undefined;
	const { relatedOnly, noCounterpart, notAssessed } = row;
	const phrases = [
		matchedPhrase(t, row.matched, other),
		...(relatedOnly > 0 ? [t('compare:summary.relatedOnly', { count: relatedOnly })] : []),
		...(noCounterpart > 0 ? [t('compare:summary.noCounterpart', { count: noCounterpart })] : []),
		...(notAssessed > 0 ? [t('compare:summary.notAssessed', { count: notAssessed })] : []),
	];
	return `${namedSentence(t, row, own)} ${t('compare:summary.ofThose', { list: joinWords(phrases, lang) })}`;
}

/** What has no name on one side, e.g. "3 underkategorier og 26 kompetanser på dansk side". */
export function missingPhrase(t: Translate, lang: Language, coverage: Coverage, { country, model }: SideName): string | undefined {
	const missing = namesMissing(coverage);
	if (missing.length === 0) return undefined;
	const list = joinWords(
		missing.map(({ kind, count }) => `${count} ${kindWord(t, kind, count)}`),
		lang,
	);
	return country === undefined
		? t('compare:summary.inModel', { list, model })
		: t('compare:summary.onSide', { list, nation: t(`compare:nation.${country}`) });
}
