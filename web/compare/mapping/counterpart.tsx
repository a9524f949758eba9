import { Link } from '@tanstack/react-router';
import { Fragment, useId, useRef } from 'react';
import type { Assessment } from '#graph/model/assessment.ts';
import type { Outline } from '#graph/queries/outline.ts';
import type { ComparedContext } from '#web/compare/context.ts';
import type { ComparedPart, Counterpart } from '#web/compare/model/sides.ts';
import { isOpen, otherSide, toggleMapping } from '#web/compare/model/state.ts';
import { comparisonAddress } from '#web/compare/model/url.ts';
import { formatDate } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/node/title.ts';
import { CloseMapping } from './close-link.tsx';
import { ConceptName } from './concept-card.tsx';
import { ConfidenceWord } from './confidence.tsx';
import { MappingDetail } from './mapping.tsx';

interface ConceptAnswerProps extends ComparedContext {
	readonly part: ComparedPart;
}

/** A concept's counterparts, the reason why it has none or cannot be assessed, or "not assessed". */
export function ConceptAnswer({ part: { node, answer }, ...context }: ConceptAnswerProps) {
	const { t } = useI18n();
	switch (answer?.kind) {
		case undefined:
			return null;
		case 'mapped':
			return (
				<ul className="counterparts">
					{answer.counterparts.map((counterpart) => (
						<CounterpartItem key={counterpart.mapping.id} node={node} counterpart={counterpart} {...context} />
					))}
				</ul>
			);
		case 'noCounterpart':
		case 'cannotAssess':
			return <Assessed assessment={answer.assessment} />;
		case 'notAssessed':
			return (
				<div className="counterpart" data-match="notAssessed">
					<p className="match-cell">
						<span className="match-word" data-match="notAssessed">
							{t('vocabulary:notAssessed')}
						</span>
					</p>
				</div>
			);
	}
}

function Assessed({ assessment: { result, reason, author, date } }: { readonly assessment: Assessment }) {
	const { t, lang } = useI18n();
	return (
		<div className="counterpart" data-match={result}>
			<p className="match-cell">
				<span className="match-word" data-match={result}>
					{t(`vocabulary:${result}`)}
				</span>
			</p>
			<div className="counterpart-text">
				<p className="counterpart-reason">
					<Localized map={reason} />
				</p>
				<p className="compare-fact">{t('compare:assessedBy', { author, date: formatDate(date, lang) })}</p>
			</div>
		</div>
	);
}

interface CounterpartItemProps extends ComparedContext {
	readonly node: Outline;
	readonly counterpart: Counterpart;
}

/** One counterpart with the mapping's kind, reason, confidence, author and date; expands to the details. */
function CounterpartItem({ node, counterpart, ...context }: CounterpartItemProps) {
	const { t, lang } = useI18n();
	const { state, side, names } = context;
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
					<ConceptName node={concept} sideName={names[otherSide(side.side)]} />
				</p>
				<p className="counterpart-reason">
					<Localized map={mapping.comment} />
				</p>
				<p className="compare-fact">
					<ConfidenceWord confidence={mapping.confidence} />
					{[
						t(`terms:basis.${mapping.basis}`),
						t('compare:assessedBy', { author: mapping.author, date: formatDate(mapping.date, lang) }),
						mapping.reviewed ? t('terms:reviewed') : t('compare:notReviewed'),
					].map((fact) => (
						<Fragment key={fact}>
							{' · '}
							<span className="counterpart-fact">{fact}</span>
						</Fragment>
					))}
				</p>
			</div>
			{open && (
				<MappingDetail
					id={detail}
					node={node}
					counterpart={counterpart}
					side={side}
					names={names}
					tools={<CloseMapping state={state} onClose={() => toggle.current?.focus()} />}
				/>
			)}
		</li>
	);
}
