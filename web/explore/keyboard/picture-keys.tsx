import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CanvasHandle } from '#web/canvas/canvas.tsx';
import type { Intent } from '#web/canvas/canvas-view.ts';
import { isMappingEdge } from '#web/diagram/edges/route.ts';
import type { Box } from '#web/diagram/geometry.ts';
import { isShown } from '#web/diagram/input.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';
import { linesOf, middleOf, otherEnd } from '#web/explore/model/lines.ts';
import { type Direction, walkOf } from '#web/explore/model/walk.ts';
import { useShortcuts } from '#web/explore/use-focus.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { focusNextPart, NEXT_PART } from './next-part.ts';
import { useSpoken } from './use-spoken.ts';
import './picture-keys.css';

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
/** The mark around the middle of a line. */
const LINE_MARK = { width: 96, height: 26 } as const;

interface PictureKeysProps {
	readonly diagram: Diagram;
	readonly selected: string | undefined;
	readonly canvas: RefObject<CanvasHandle | null>;
	readonly onIntent: (intent: Intent) => void;
}

interface Place {
	readonly card: string;
	/** The line of the card that has the focus. */
	readonly line?: string;
}

/**
 * The picture by keyboard: one tab stop, a button that lies over the card or line with the focus. A real element, so
 * that screen readers say it, magnifiers follow it and forced colours draw its ring.
 */
export function PictureKeys({ diagram, selected, canvas, onIntent }: PictureKeysProps) {
	const { t } = useI18n();
	const { graph, layout } = diagram;
	const spoken = useSpoken(graph);
	const how = useId();
	const whole = useRef<HTMLDivElement>(null);
	const cursor = useRef<HTMLButtonElement>(null);
	const hasFocus = useRef(false);
	const [place, setPlace] = useState<Place>();
	const [followed, setFollowed] = useState(selected);
	const [said, setSaid] = useState('');
	if (followed !== selected) {
		setFollowed(selected);
		if (selected !== undefined && selected !== place?.card) setPlace({ card: selected });
	}
	const cards = useMemo(() => new Map([...layout.cards].filter(([id]) => isShown(graph, id))), [layout, graph]);
	const walk = useMemo(() => walkOf(cards), [cards]);
	const card = [place?.card, selected].find((id) => id !== undefined && cards.has(id)) ?? cards.keys().next().value;
	const lines = useMemo(() => (card === undefined ? [] : linesOf(card, diagram)), [card, diagram]);
	const line = lines.find(({ id }) => id === place?.line);
	const box = line ? { ...middleOf(line, diagram), ...LINE_MARK } : card === undefined ? undefined : cards.get(card);
	const key = line?.id ?? card;

	// The button is another element for each card, since screen readers do not say a name that changes.
	useLayoutEffect(() => {
		if (hasFocus.current && key !== undefined) cursor.current?.focus({ preventScroll: true });
	}, [key]);

	useEffect(() => {
		const handle = canvas.current;
		if (box === undefined || handle === null) return;
		return handle.onViewport(({ zoom, pan }) => cursor.current && cover(cursor.current, box, zoom, pan));
	});

	useEffect(() => {
		if (hasFocus.current) canvas.current?.mark(line?.id);
	}, [line, canvas]);

	function go(next: Place): void {
		setSaid('');
		setPlace(next);
		const edge = lines.find(({ id }) => id === next.line);
		canvas.current?.reveal(edge ? [next.card, otherEnd(edge, next.card)] : [next.card]);
	}

	/** From line to line of the card, in a circle. */
	function goAlong(from: string, step: 1 | -1): void {
		const at = lines.findIndex(({ id }) => id === line?.id);
		const next = lines[(at < 0 && step < 0 ? lines.length - 1 : at + step + lines.length) % lines.length];
		if (next) go({ card: from, line: next.id });
		else setSaid(t('picture:noLines', { label: spoken.nameOf(from) }));
	}

	/** Whether the key did anything. */
	function act(pressed: string, from: string): boolean {
		const direction = ARROWS[pressed];
		if (direction) {
			const next = walk[direction].get(from);
			if (next !== undefined || line) go({ card: next ?? from });
		} else if (pressed === 'n' || pressed === 'N') goAlong(from, pressed === 'n' ? 1 : -1);
		else if (pressed === 'Enter' && line && isMappingEdge(line)) onIntent({ kind: 'open', edge: line.id });
		else if (pressed === 'Enter') line ? go({ card: otherEnd(line, from) }) : onIntent({ kind: 'select', node: from });
		else if (pressed === ' ') onIntent({ kind: 'toggle', node: from });
		else if (pressed === 'Escape' && line) go({ card: from });
		else if (pressed === 'Escape' && selected === undefined && document.activeElement !== whole.current) whole.current?.focus();
		else return false;
		return true;
	}

	function press(event: KeyboardEvent): void {
		if (card === undefined || event.altKey || event.ctrlKey || event.metaKey || !act(event.key, card)) return;
		event.preventDefault();
		if (event.target === whole.current && event.key in ARROWS) cursor.current?.focus({ preventScroll: true });
	}

	useShortcuts({ [NEXT_PART]: () => focusNextPart(whole.current?.closest('.explorer')) });

	if (card === undefined) return null;
	return (
		<div
			ref={whole}
			className="picture-keys"
			role="application"
			aria-label={t('picture:cards')}
			aria-describedby={how}
			tabIndex={-1}
			onKeyDown={press}
			onFocus={() => {
				hasFocus.current = true;
			}}
			onBlur={(event) => {
				// Also called when React replaces the button, which gives no other element.
				if (event.relatedTarget === null && !document.hasFocus()) return;
				if (whole.current?.contains(event.relatedTarget) === true) return;
				hasFocus.current = false;
				canvas.current?.mark(undefined);
			}}
		>
			<p id={how} className="visually-hidden">
				{t('picture:how')}
			</p>
			<button
				key={key}
				ref={cursor}
				type="button"
				className="picture-cursor"
				data-id={card}
				data-kind={line ? 'line' : 'card'}
				aria-label={line ? spoken.line(line, card) : spoken.card(card)}
				aria-pressed={line ? undefined : card === selected}
			/>
			<p className="visually-hidden" role="status">
				{said}
			</p>
		</div>
	);
}

function cover({ style }: HTMLElement, box: Box, zoom: number, pan: { readonly x: number; readonly y: number }): void {
	style.inlineSize = `${box.width * zoom}px`;
	style.blockSize = `${box.height * zoom}px`;
	style.left = `${(box.x - box.width / 2) * zoom + pan.x}px`;
	style.top = `${(box.y - box.height / 2) * zoom + pan.y}px`;
}
