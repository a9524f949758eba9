import { Link } from '@tanstack/react-router';
import type { Language } from '#graph/model/language.ts';
import type { ComparisonAnswer, Coverage } from '#graph/queries/comparison.ts';
import type { SideName, SideNames } from '#web/compare/mapping/side-names.ts';
import { type CoverageRow, isAssessed, leadingKind, namesMissing } from '#web/compare/model/summary.ts';
import { joinWords } from '#web/i18n/format.ts';
import type { Translate } from '#web/i18n/i18n.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { formFor } from '#web/node/kind-word.ts';

interface ComparisonSummaryProps {
	readonly comparison: ComparisonAnswer;
	readonly names: SideNames;
}

/** The comparison in a few sentences; every number states what it is a share of. */
export function ComparisonSummary({ comparison: { coverage }, names }: ComparisonSummaryProps) {
	const { t, lang } = useI18n();
	const sentences = [
		summarySentences(t, lang, coverage.right, names.right, names.left),
		summarySentences(t, lang, coverage.left, names.left, names.right),
	];
	const missing = [missingPhrase(t, lang, coverage.left, names.left), missingPhrase(t, lang, coverage.right, names.right)].filter(
		(phrase) => phrase !== undefined,
	);
	return (
		<div className="compare-summary">
			{!isAssessed(coverage.left, coverage.right) && <p>{t('compare:summary.nothing')}</p>}
			{sentences.map((sentence) => sentence && <p key={sentence}>{sentence}</p>)}
			{missing.length > 0 && (
				<p className="compare-note">
					{t('compare:summary.missing', { list: missing.join('; ') })} {t('compare:summary.caution')}{' '}
					<Link to="/fullfor">{t('complete:fromDetails')}</Link>
				</p>
			)}
		</div>
	);
}

function namedSentence(t: Translate, { kind, sourced, declared }: CoverageRow, { country, model, wordOf }: SideName): string {
	const kinds = wordOf(kind, formFor(declared ?? sourced));
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

/** How many concepts of the side's leading kind have a name, and how the other side answers to those. */
function summarySentences(t: Translate, lang: Language, coverage: Coverage, own: SideName, other: SideName): string | undefined {
	const row = leadingKind(coverage);
	if (row === undefined) return undefined;
	const { relatedOnly, noCounterpart, cannotAssess, notAssessed } = row;
	const phrases = [
		matchedPhrase(t, row.matched, other),
		...(relatedOnly > 0 ? [t('compare:summary.relatedOnly', { count: relatedOnly })] : []),
		...(noCounterpart > 0 ? [t('compare:summary.noCounterpart', { count: noCounterpart })] : []),
		...(cannotAssess > 0 ? [t('compare:summary.cannotAssess', { count: cannotAssess })] : []),
		...(notAssessed > 0 ? [t('compare:summary.notAssessed', { count: notAssessed })] : []),
	];
	return `${namedSentence(t, row, own)} ${t('compare:summary.ofThose', { list: joinWords(phrases, lang) })}`;
}

/** Names missing on one side, e.g. "3 underkategorier og 26 kompetanser på dansk side". */
function missingPhrase(t: Translate, lang: Language, coverage: Coverage, { country, model, wordOf }: SideName): string | undefined {
	const missing = namesMissing(coverage);
	if (missing.length === 0) return undefined;
	const list = joinWords(
		missing.map(({ kind, count }) => `${count} ${wordOf(kind, formFor(count))}`),
		lang,
	);
	return country === undefined
		? t('compare:summary.inModel', { list, model })
		: t('compare:summary.onSide', { list, nation: t(`compare:nation.${country}`) });
}
