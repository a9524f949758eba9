import { useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';

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
			<IconButton label={t('closeNotice')} symbol="✕" onClick={() => setClosed(true)} />
		</div>
	);
}
