import { Link } from '@tanstack/react-router';
import { type ComparisonState, closeMapping } from '#web/compare/model/state.ts';
import { comparisonAddress } from '#web/compare/model/url.ts';
import { useI18n } from '#web/i18n/use-words.tsx';

/** Closes the mapping that the comparison has open. */
export function CloseMapping({ state, onClose }: { readonly state: ComparisonState; readonly onClose: () => void }) {
	const { t } = useI18n();
	return (
		<Link {...comparisonAddress(closeMapping(state))} resetScroll={false} className="text-button" onClick={onClose}>
			{t('compare:close')}
		</Link>
	);
}
