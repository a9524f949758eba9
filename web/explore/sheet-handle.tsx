import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';

/** Shares of the explorer's height: what the sheet is snapped to, and below which it closes. */
const TALL = 0.8;
const SNAP = 0.62;
const GONE = 0.22;
/** A press that moves less is a click. */
const LEAST_DRAG = 6;

/** On small screens the details are a sheet: its upper edge is dragged, or pressed to make it taller or lower. */
export function SheetHandle({ onClose }: { readonly onClose: () => void }) {
	const { t } = useI18n();
	const [isTall, setTall] = useState(false);
	const handle = useRef<HTMLButtonElement>(null);
	const start = useRef<{ readonly y: number; readonly height: number }>(undefined);
	const isDragged = useRef(false);

	useEffect(() => {
		setSheet(handle.current, isTall ? `${TALL * 100}%` : undefined);
		const explorer = explorerOf(handle.current);
		return () => void explorer?.style.removeProperty('--sheet');
	}, [isTall]);

	function drag(event: PointerEvent): void {
		if (start.current === undefined) return;
		const up = start.current.y - event.clientY;
		isDragged.current ||= Math.abs(up) >= LEAST_DRAG;
		if (isDragged.current) setSheet(handle.current, `${Math.max(40, start.current.height + up)}px`);
	}

	function drop(event: PointerEvent): void {
		if (start.current === undefined) return;
		const share = (start.current.height + start.current.y - event.clientY) / (explorerOf(handle.current)?.clientHeight ?? 1);
		start.current = undefined;
		if (!isDragged.current) return;
		if (share < GONE) onClose();
		setTall(share > SNAP);
		setSheet(handle.current, share > SNAP ? `${TALL * 100}%` : undefined);
	}

	return (
		<button
			ref={handle}
			type="button"
			className="sheet-handle"
			aria-label={t('picture:sheet')}
			aria-expanded={isTall}
			onPointerDown={(event) => {
				isDragged.current = false;
				event.currentTarget.setPointerCapture(event.pointerId);
				start.current = { y: event.clientY, height: handle.current?.parentElement?.clientHeight ?? 0 };
			}}
			onPointerMove={drag}
			onPointerUp={drop}
			onPointerCancel={drop}
			onClick={() => !isDragged.current && setTall(!isTall)}
		/>
	);
}

function explorerOf(handle: HTMLElement | null): HTMLElement | null {
	return handle?.closest<HTMLElement>('.explorer') ?? null;
}

/** The height of the sheet's row; undefined gives it its own. */
function setSheet(handle: HTMLElement | null, height: string | undefined): void {
	const style = explorerOf(handle)?.style;
	if (height === undefined) style?.removeProperty('--sheet');
	else style?.setProperty('--sheet', height);
}
