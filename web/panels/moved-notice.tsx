import { useWords } from '#web/i18n/use-words.tsx';

interface MovedNoticeProps {
	/** How many cards stand where the reader put them. */
	readonly count: number;
	readonly onForget: () => void;
}

/** The way to put moved cards back. It stands beside the picture: below, it would make the picture smaller under the hand that moves a card. */
export function MovedNotice({ count, onForget }: MovedNoticeProps) {
	const { t } = useWords();
	if (count === 0) return null;
	return (
		<p className="explorer-notice subtle">
			{t('picture:moved', { count })}{' '}
			<button type="button" className="ds-link" data-size="sm" onClick={onForget}>
				{t('picture:putBack', { count })}
			</button>
		</p>
	);
}
