import { Link } from '@tanstack/react-router';
import { Fragment, useId, useRef } from 'react';
import type { Outline } from '#graph/queries/outline.ts';
import { formatDate } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useWords } from '#web/i18n/use-words.tsx';
import { comparisonAddress } from '#web/state/compare-search.ts';
import { isOpen, toggleMapping } from '#web/state/comparison.ts';
import type { Counterpart } from '#web/view-model/compare-side.ts';
import { titleOf } from '#web/view-model/labels.ts';
import type { ComparedContext } from './compared-context.ts';
import { ConceptName } from './concept-name.tsx';
import { ConfidenceWord } from './confidence-word.tsx';
import { MappingDetail } from './mapping-detail.tsx';

interface CounterpartItemProps extends ComparedContext {
	readonly node: Outline;
	readonly counterpart: Counterpart;
}

/** One concept of the other model with the word between, why, how surely, by whom and when; opens into its details. */
export function CounterpartItem({ node, counterpart, ...context }: CounterpartItemProps) {
	const { t, lang } = useWords();
	const { state, side } = context;
	const { mapping, concept } = counterpart;
	const toggle = useRef<HTMLAnchorElement>(null);
	const detail = useId();
	const open = isOpen(state, mapping.id, side.side);
	const word = t(`vocabulary:relation.${mapping.kind}`);
	return (
		<li className="counterpart" data-match={mapping.kind} data-open={open || undefined}>
			<p className="match-cell">
				<Link
					{...comparisonAddress(toggleMapping(state, mapping.id, side.side))}
					resetScroll={false}
					ref={toggle}
					className="match-word match-toggle"
					data-match={mapping.kind}
					aria-expanded={open}
					aria-controls={open ? detail : undefined}
					aria-label={t('compare:show', { from: titleOf(node, lang).text, word, to: titleOf(concept, lang).text })}
				>
					{word}
				</Link>
			</p>
			<div className="counterpart-text">
				<p>
					<ConceptName node={concept} />
				</p>
				<p className="counterpart-reason">
					<Localized map={mapping.comment} />
				</p>
				<p className="compare-fact">
					<ConfidenceWord confidence={mapping.confidence} />
					{[
						t(`vocabulary:basis.${mapping.basis}`),
						t('compare:assessedBy', { author: mapping.author, date: formatDate(mapping.date, lang) }),
						mapping.reviewed ? t('vocabulary:reviewed') : t('compare:notReviewed'),
					].map((fact) => (
						<Fragment key={fact}>
							{' · '}
							<span className="counterpart-fact">{fact}</span>
						</Fragment>
					))}
				</p>
			</div>
			{open && <MappingDetail id={detail} node={node} counterpart={counterpart} {...context} onClose={() => toggle.current?.focus()} />}
		</li>
	);
}
