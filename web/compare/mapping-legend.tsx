import { useWords } from '#web/i18n/use-words.tsx';
import { Meanings } from './meanings.tsx';

/** What each word between two concepts says, and that it is our word. */
export function MappingLegend() {
	const { t } = useWords();
	return (
		<details className="compare-legend">
			<summary>{t('compare:legend')}</summary>
			<Meanings
				termOf={(meant, word) => (
					<span className="match-word" data-match={meant}>
						{word}
					</span>
				)}
			/>
		</details>
	);
}
