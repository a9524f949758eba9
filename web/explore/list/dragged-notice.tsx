import { useI18n } from '#web/i18n/use-words.tsx';

interface DraggedNoticeProps {
	readonly count: number;
	readonly onForget: () => void;
}

/** Offers to reset dragged cards. It is placed beside the diagram: below, it would resize the diagram under the pointer that drags. */
export function DraggedNotice({ count, onForget }: DraggedNoticeProps) {
	const { t } = useI18n();
	if (count === 0) return null;
	return (
		<p className="explorer-notice subtle">
			{t('diagram:moved', { count })}{' '}
			<button type="button" className="ds-link" data-size="sm" onClick={onForget}>
				{t('diagram:putBack', { count })}
			</button>
		</p>
	);
}
