import { MAPPING_KINDS } from '#graph/model/vocabulary.ts';
import { useWords } from '#web/i18n/use-words.tsx';

/** What each word between two concepts says, and that it is our word. */
export function MappingLegend() {
	const { t } = useWords();
	return (
		<details className="compare-legend">
			<summary>{t('compare:legend')}</summary>
			<dl>
				{MAPPING_KINDS.map((kind) => (
					<div key={kind}>
						<dt>
							<span className="match-word" data-match={kind}>
								{t(`vocabulary:relation.${kind}`)}
							</span>
						</dt>
						<dd>{t(`compare:meaning.${kind}`)}</dd>
					</div>
				))}
				{(['noCounterpart', 'notAssessed'] as const).map((status) => (
					<div key={status}>
						<dt>
							<span className="match-word" data-match={status}>
								{t(`vocabulary:${status}`)}
							</span>
						</dt>
						<dd>{t(`compare:meaning.${status}`)}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}
