import { useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';

/** Lists the URL parameters that no page knows. */
export function DroppedNotice() {
	const { t } = useI18n();
	const { dropped } = useRouteContext({ from: '__root__' });
	const [closed, setClosed] = useState(false);
	if (closed || dropped.length === 0) return null;
	return (
		<div className="dropped-notice ds-alert row apart" data-color="warning" data-size="sm" role="status">
			<p>
				{t('dropped')}{' '}
				{dropped.map(({ parameter, value }, index) => (
					<span key={`${parameter}=${value}`}>
						{index > 0 && ', '}
						<code>{value === '' ? parameter : `${parameter}=${value}`}</code>
					</span>
				))}
			</p>
			<button
				type="button"
				className="ds-button"
				data-icon
				data-size="sm"
				data-variant="tertiary"
				data-color="neutral"
				aria-label={t('closeNotice')}
				onClick={() => setClosed(true)}
			>
				<span aria-hidden="true">✕</span>
			</button>
		</div>
	);
}
