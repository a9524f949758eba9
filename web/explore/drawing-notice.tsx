import { useEffect, useState } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';

const SOON_MS = 500;

/** Says that the next picture is on its way, where that takes longer than one expects. */
export function DrawingNotice({ isDrawing }: { readonly isDrawing: boolean }) {
	const { t } = useI18n();
	return (
		<div className="drawing-notice" role="status">
			{isDrawing && <Later text={t('diagram:drawing')} />}
		</div>
	);
}

function Later({ text }: { readonly text: string }) {
	const [isLate, setLate] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setLate(true), SOON_MS);
		return () => clearTimeout(timer);
	}, []);
	return isLate && <p>{text}</p>;
}
