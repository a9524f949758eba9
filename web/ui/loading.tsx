import { type ReactNode, useEffect, useState } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';

interface LoadingProps {
	/** Skeleton of the content. */
	readonly children: ReactNode;
}

/** Shows a skeleton, and a message if loading takes long. */
export function Loading({ children }: LoadingProps) {
	const { t } = useI18n();
	const isLong = useIsSlow();
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

const LONG_MS = 10_000;

function useIsSlow(): boolean {
	const [isLong, setLong] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setLong(true), LONG_MS);
		return () => clearTimeout(timer);
	}, []);
	return isLong;
}
