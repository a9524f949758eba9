import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { CompareView, ComparisonState } from '#web/state/comparison.ts';

/** From this width on two trees have room beside each other. */
const WIDE = 832;

function subscribeWidth(changed: () => void): () => void {
	window.addEventListener('resize', changed);
	return () => window.removeEventListener('resize', changed);
}

let printing = false;

function subscribePrint(changed: () => void): () => void {
	function change(now: boolean): () => void {
		return () => {
			printing = now;
			// The browser takes its picture of the page as soon as this returns.
			flushSync(changed);
		};
	}
	const [start, end] = [change(true), change(false)];
	window.addEventListener('beforeprint', start);
	window.addEventListener('afterprint', end);
	return () => {
		window.removeEventListener('beforeprint', start);
		window.removeEventListener('afterprint', end);
	};
}

/** Whether there is room for two trees. */
export function useHasRoom(): boolean {
	return useSyncExternalStore(subscribeWidth, () => document.documentElement.clientWidth >= WIDE);
}

/** The view asked for, else the one that the width suits; two trees print as the view to read. */
export function useCompareView({ view }: ComparisonState): CompareView {
	const hasRoom = useHasRoom();
	const isPrinting = useSyncExternalStore(subscribePrint, () => printing);
	const shown = view ?? (hasRoom ? 'side' : 'list');
	return isPrinting && shown === 'side' ? 'reading' : shown;
}
