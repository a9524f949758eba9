import { useWords } from '#web/i18n/use-words.tsx';
import type { MissingNames } from '#web/view-model/compare-side.ts';

/** Stubs for what the owner counts here and open sources do not name. */
export function MissingNamesItems({ missing }: { readonly missing: readonly MissingNames[] }) {
	const { t } = useWords();
	return missing.map(({ kind, count }) => {
		const kinds = count === 1 ? t(`vocabulary:kind.${kind}`) : t(`vocabulary:kinds.${kind}`);
		return (
			<li key={kind}>
				<p className="concept-box" data-stub={true}>
					{t('compare:missingNames', { count, kinds })}
				</p>
			</li>
		);
	});
}
