import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';

/** Time to read one sentence. */
const STEP_MS = 4500;

interface PlayProps {
	readonly count: number;
	/** The step being told, from 0. */
	readonly step: number | undefined;
	readonly onStep: (step: number | undefined) => void;
}

/** Tells a path step by step: by itself, unless the reader wants less motion or takes the steps by hand. */
export function usePlay({ count, step, onStep }: PlayProps) {
	const [isPlaying, setPlaying] = useState(false);
	const goOn = useEffectEvent(() => {
		if (step === undefined || step === count - 1) setPlaying(false);
		else onStep(step + 1);
	});
	useEffect(() => {
		if (!isPlaying) return;
		const timer = setInterval(() => goOn(), STEP_MS);
		return () => clearInterval(timer);
	}, [isPlaying]);

	function begin(): void {
		setPlaying(!matchMedia('(prefers-reduced-motion: reduce)').matches);
		onStep(0);
	}

	function end(): void {
		setPlaying(false);
		onStep(undefined);
	}

	function goBy(steps: number): void {
		setPlaying(false);
		if (step !== undefined) onStep(Math.min(Math.max(step + steps, 0), count - 1));
	}

	/** The arrows walk the steps while one is told. */
	function onKeyDown(event: KeyboardEvent): void {
		const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
		if (by === undefined || step === undefined) return;
		event.preventDefault();
		goBy(by);
	}

	return { count, step, begin, end, goBy, onKeyDown };
}

export function PlayButtons({ count, step, begin, end, goBy }: ReturnType<typeof usePlay>) {
	const { t } = useI18n();
	const isTold = step !== undefined;
	return (
		<>
			<button type="button" className="ds-button path-play" data-size="sm" data-variant="secondary" onClick={isTold ? end : begin}>
				<span aria-hidden="true">{isTold ? '■' : '▶'}</span> {t(isTold ? 'paths:whole' : 'paths:play')}
			</button>
			{isTold && (
				<span className="path-stepping row">
					<IconButton label={t('paths:previous')} symbol="←" variant="secondary" aria-disabled={step === 0} onClick={() => goBy(-1)} />
					<span>{t('paths:stepOf', { number: step + 1, count })}</span>
					<IconButton label={t('paths:next')} symbol="→" variant="secondary" aria-disabled={step === count - 1} onClick={() => goBy(1)} />
				</span>
			)}
		</>
	);
}
