import { useWords } from '#web/i18n/use-words.tsx';
import type { CompareView } from '#web/state/comparison.ts';
import type { SideNames } from './use-side-names.ts';

interface ComparisonJumpsProps {
	readonly view: CompareView;
	readonly names: SideNames;
}

/** Where else on the page one may want to go. */
export function ComparisonJumps({ view, names: { left, right } }: ComparisonJumpsProps) {
	const { t } = useWords();
	return (
		<nav aria-label={t('compare:jump')}>
			<ul className="compare-jumps compare-bar">
				{view === 'reading' && (
					<>
						<Jump to="left">{t('compare:fromTo', { from: left.name, to: right.name })}</Jump>
						<Jump to="right">{t('compare:fromTo', { from: right.name, to: left.name })}</Jump>
					</>
				)}
				<Jump to="gaps">{t('views:gaps.jump')}</Jump>
				<Jump to="coverage">{t('compare:summary.numbers')}</Jump>
			</ul>
		</nav>
	);
}

/** A plain anchor: the browser then goes on from there by keyboard too. */
function Jump({ to, children }: { readonly to: string; readonly children: string }) {
	return (
		<li>
			<a href={`#${to}`} className="ds-button" data-variant="secondary">
				{children}
			</a>
		</li>
	);
}
