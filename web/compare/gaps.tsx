import { memo, useRef } from 'react';
import type { SideName } from '#web/compare/mapping/side-names.ts';
import type { MissingNames } from '#web/compare/model/sides.ts';
import { otherSide, type Side } from '#web/compare/model/state.ts';
import { type AssessedConcept, gapsOf } from '#web/compare/model/summary.ts';
import { formatDate } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { formFor } from '#web/node/kind-word.ts';
import { NodeTitle } from '#web/node/node-title.tsx';
import { useCopy } from '#web/ui/copy.tsx';
import type { ViewContext } from './context.ts';

interface MissingNamesItemsProps {
	readonly missing: readonly MissingNames[];
	readonly sideName: SideName;
}

/** Stub rows for what the owner declares but no open source names. */
export function MissingNamesItems({ missing, sideName }: MissingNamesItemsProps) {
	const { t } = useI18n();
	return missing.map(({ kind, count }) => {
		const kinds = sideName.wordOf(kind, formFor(count));
		return (
			<li key={kind}>
				<p className="concept-box" data-stub={true}>
					{t('compare:missingNames', { count, kinds })}
				</p>
			</li>
		);
	});
}

type GapListsProps = Pick<ViewContext, 'sides' | 'names'>;

/** What each side has and the other lacks, ready to copy or print. Memoized because it can hold thousands of names. */
export const GapLists = memo(function GapLists({ sides, names }: GapListsProps) {
	const { t } = useI18n();
	return (
		<section className="compare-below" id="gaps" aria-labelledby="gaps-heading">
			<h2 id="gaps-heading">{t('views:gaps.heading')}</h2>
			<p className="compare-note">{t('views:gaps.lead')}</p>
			<div className="compare-pair">
				<GapList side="right" sides={sides} names={names} />
				<GapList side="left" sides={sides} names={names} />
			</div>
			<button type="button" className="text-button gap-print" onClick={printGaps}>
				{t('views:gaps.print')}
			</button>
		</section>
	);
});

function printGaps(): void {
	const root = document.documentElement;
	root.dataset['print'] = 'gaps';
	window.print();
	delete root.dataset['print'];
}

function GapList({ side, sides, names }: GapListsProps & { readonly side: Side }) {
	const { t } = useI18n();
	const list = useRef<HTMLDivElement>(null);
	const { state: copyState, copy } = useCopy();
	const { noCounterpart, cannotAssess, notAssessed } = gapsOf(sides[side]);
	const title = t('views:gaps.title', { own: names[side].name, other: names[otherSide(side)].name });
	return (
		<section className="gap-list" aria-labelledby={`gaps-${side}`}>
			<div ref={list}>
				<h3 id={`gaps-${side}`}>{title}</h3>
				{noCounterpart.length === 0 && <p>{t('views:gaps.nothing')}</p>}
				<AssessedConcepts concepts={noCounterpart} />
				{cannotAssess.length > 0 && (
					<>
						<h4>{t('views:gaps.cannotAssess', { count: cannotAssess.length })}</h4>
						<AssessedConcepts concepts={cannotAssess} />
					</>
				)}
				{notAssessed.length > 0 && (
					<>
						<h4>{t('views:gaps.notAssessed', { count: notAssessed.length })}</h4>
						<ul className="gap-unknown compare-note">
							{notAssessed.map((node) => (
								<li key={node.id}>
									<NodeTitle node={node} />
								</li>
							))}
						</ul>
					</>
				)}
				<p className="compare-note">
					<em>{t('compare:summary.caution')}</em>
				</p>
			</div>
			<p className="gap-tools">
				<button type="button" className="text-button" onClick={() => void copy(textOf(list.current))}>
					{t('views:gaps.copy')} <span className="visually-hidden">{title}</span>
				</button>{' '}
				<span role="status">
					{copyState === 'copied' && t('views:gaps.copied')}
					{copyState === 'failed' && t('views:gaps.copyFailed')}
				</span>
			</p>
		</section>
	);
}

/** Each with the reason, and who assessed it. */
function AssessedConcepts({ concepts }: { readonly concepts: readonly AssessedConcept[] }) {
	const { t, lang } = useI18n();
	return (
		<ul>
			{concepts.map(({ node, assessment }) => (
				<li key={node.id}>
					<strong>
						<NodeTitle node={node} />
					</strong>{' '}
					<span className="compare-note">
						<Localized map={assessment.reason} /> (
						{t('compare:assessedBy', { author: assessment.author, date: formatDate(assessment.date, lang) })})
					</span>
				</li>
			))}
		</ul>
	);
}

function textOf(list: HTMLElement | null): string {
	const lines = [...(list?.querySelectorAll('h3, h4, p, li') ?? [])];
	return lines.map((line) => `${line.tagName === 'LI' ? '- ' : ''}${line.textContent.replace(/\s+/g, ' ').trim()}`).join('\n');
}
