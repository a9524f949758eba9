import { Link } from '@tanstack/react-router';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { isAssessed } from '#web/view-model/compare-summary.ts';
import { missingPhrase, summarySentences } from './summary-sentences.ts';
import type { SideNames } from './use-side-names.ts';

interface ComparisonSummaryProps {
	readonly comparison: ComparisonAnswer;
	readonly names: SideNames;
}

/** The comparison in a few sentences, every number with its base. */
export function ComparisonSummary({ comparison: { coverage }, names }: ComparisonSummaryProps) {
	const { t, lang } = useWords();
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
