import { useWords } from '#web/i18n/use-words.tsx';
import { changePath, type ExplorerState, type PathWish } from '#web/state/explorer.ts';
import { toggleExcluded } from '#web/state/path-wish.ts';
import { type PathSentence, pathKinds } from '#web/view-model/path-sentences.ts';
import { FilterSwitch } from './filter-switch.tsx';

interface PathWaysProps {
	readonly wish: PathWish;
	readonly sentences: readonly PathSentence[];
	readonly onChange: (transition: (state: ExplorerState) => ExplorerState) => void;
}

/** Which relations the paths may follow; what is left out stays here to be brought back. */
export function PathWays({ wish, sentences, onChange }: PathWaysProps) {
	const { t } = useWords();
	const kinds = pathKinds(sentences, wish.exclude);
	return (
		<fieldset className="path-ways">
			<legend>{t('paths:ways')}</legend>
			{kinds.map((kind) => (
				<label key={kind} className="check">
					<input
						type="checkbox"
						className="ds-input"
						checked={!wish.exclude.includes(kind)}
						onChange={() => onChange((now) => toggleExcluded(now, kind))}
					/>
					<span className="capital">{t(`vocabulary:relation.${kind}`)}</span>
				</label>
			))}
			<FilterSwitch label={t('paths:hubs')} isOn={wish.hubs} onChange={(hubs) => onChange((now) => changePath(now, { hubs }))} />
		</fieldset>
	);
}
