import { MAPPING_KINDS } from '#graph/model/vocabulary.ts';
import { useWords } from '#web/i18n/use-words.tsx';

/** What the number and the shade of a cell say. */
export function MatrixKey() {
	const { t } = useWords();
	return (
		<div className="matrix-key compare-note compare-bar">
			<p>{t('views:matrix.key')}</p>
			<ul className="compare-bar">
				{MAPPING_KINDS.map((kind) => (
					<li key={kind} className="matrix-cell" data-match={kind}>
						{t(`vocabulary:relation.${kind}`)}
					</li>
				))}
			</ul>
		</div>
	);
}
