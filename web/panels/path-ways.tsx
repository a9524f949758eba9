import { useWords } from '#web/i18n/use-words.tsx';
import { changePath, type ExplorerState, type PathWish } from '#web/state/explorer.ts';
import { toggleExcluded } from '#web/state/path-wish.ts';
import { type PathSentence, pathKinds } from '#web/view-model/path-sentences.ts';

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
				<label key={kind} className="filter-check">
					<input type="checkbox" checked={!wish.exclude.includes(kind)} onChange={() => onChange((now) => toggleExcluded(now, kind))} />
					<span className="path-kind">{t(`vocabulary:relation.${kind}`)}</span>
				</label>
			))}
			<div className="filter-switch">
				<label>
					<input
						type="checkbox"
						role="switch"
						aria-checked={wish.hubs}
						checked={wish.hubs}
						onChange={(event) => onChange((now) => changePath(now, { hubs: event.target.checked }))}
					/>
					{t('paths:hubs')}
				</label>
			</div>
		</fieldset>
	);
}
