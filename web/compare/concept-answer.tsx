import type { Assessment } from '#graph/model/assessment.ts';
import { formatDate } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useWords } from '#web/i18n/use-words.tsx';
import type { ComparedPart } from '#web/view-model/compare-side.ts';
import type { ComparedContext } from './compared-context.ts';
import { CounterpartItem } from './counterpart-item.tsx';

interface ConceptAnswerProps extends ComparedContext {
	readonly part: ComparedPart;
}

/** How the other model answers to one concept: its counterparts, or why there is none, or that nobody has looked. */
export function ConceptAnswer({ part: { node, answer }, ...context }: ConceptAnswerProps) {
	const { t } = useWords();
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
			return <NoCounterpart assessment={answer.assessment} />;
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

function NoCounterpart({ assessment: { reason, author, date } }: { readonly assessment: Assessment }) {
	const { t, lang } = useWords();
	return (
		<div className="counterpart" data-match="noCounterpart">
			<p className="match-cell">
				<span className="match-word" data-match="noCounterpart">
					{t('vocabulary:noCounterpart')}
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
