import type { ReactNode } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { useLongWait } from './use-long-wait.ts';

interface WaitingProps {
	/** The shape of what comes. */
	readonly children: ReactNode;
}

/** Stands in for what is under way, and says so when it takes long. */
export function Waiting({ children }: WaitingProps) {
	const { t } = useWords();
	const isLong = useLongWait();
	return (
		<div className="waiting" aria-busy="true">
			<p className={isLong ? 'waiting-long' : 'visually-hidden'} role="status">
				{isLong ? t('waiting:long') : t('loading')}
			</p>
			{isLong && (
				<button type="button" className="ds-link" data-size="sm" onClick={() => window.location.reload()}>
					{t('waiting:reload')}
				</button>
			)}
			<div className="waiting-shape" aria-hidden="true">
				{children}
			</div>
		</div>
	);
}
