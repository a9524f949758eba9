import type { Core } from 'cytoscape';
import { type ReactNode, type Ref, useEffect, useEffectEvent, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Home } from '#web/diagram/layout/layout.ts';
import type { Scene } from '#web/diagram/scene/scene.ts';
import type { Viewport } from './camera.ts';
import { CanvasView, type Hover, type Intent } from './canvas-view.ts';
import { usePalette } from './read-palette.ts';
import { stylesheet } from './stylesheet.ts';

/** Camera commands for the toolbar buttons. */
export interface CanvasHandle {
	zoomBy(direction: 'in' | 'out'): void;
	fit(): void;
	goHome(): void;
	/** Marks a card or a line, as long as a row or key points at it. */
	mark(id: string | undefined): void;
	/** Brings cards into view. */
	reveal(ids: readonly string[]): void;
	/** Calls the listener now and whenever the camera moves, until the returned function is called. */
	onViewport(listener: (viewport: Viewport) => void): () => void;
}

interface CanvasProps {
	readonly ref?: Ref<CanvasHandle>;
	readonly scene: Scene;
	/** The box that the camera starts at: the base layout without expanded nodes. */
	readonly home: Home;
	readonly isNarrow: boolean;
	readonly selected: string | undefined;
	/** Ids of the cards and edges of paths; replaces the highlight of the selected node's neighbours. */
	readonly highlighted: ReadonlySet<string> | undefined;
	/** Ids that must be in view; the camera moves when the list changes. */
	readonly inView: readonly string[];
	/** Data or code is still loading, so the diagram has not settled. */
	readonly isLoading: boolean;
	readonly nodeCount: number;
	readonly relationCount: number;
	readonly name: string;
	readonly description: string;
	/** What stands beside the pointer while it is over a card or an edge. */
	readonly tooltip: (hover: Hover) => ReactNode;
	/** Called once loading and animations are done. */
	readonly onRest: () => void;
	readonly onIntent: (intent: Intent) => void;
	/** What lies over the diagram. */
	readonly children?: ReactNode;
}

// Without elements react-cytoscapejs draws sample data, and it diffs new lists: always pass this same empty one.
const NO_ELEMENTS: [] = [];
const FONT = '"Inter Variable", Inter, system-ui, sans-serif';
const STYLESHEET = stylesheet(FONT);

function prefersStill(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Draws a scene with Cytoscape and reports what the reader does as intents. */
export function Canvas(props: CanvasProps) {
	const { scene, home, isNarrow, selected, highlighted, inView, onRest, onIntent } = props;
	const palette = usePalette();
	const core = useRef<Core | null>(null);
	const view = useRef<CanvasView | null>(null);
	const root = useRef<HTMLDivElement>(null);
	const description = useId();
	const [hover, setHover] = useState<Hover>();
	const [isSettled, setSettled] = useState(true);
	const isAtRest = isSettled && !props.isLoading;
	const sendIntent = useEffectEvent(onIntent);
	const reportRest = useEffectEvent(onRest);
	const fitToSize = useEffectEvent((shown: CanvasView) => shown.resized(inView));

	useLayoutEffect(() => {
		if (core.current === null) return;
		const created = new CanvasView(core.current, {
			onIntent: (intent) => sendIntent(intent),
			onHover: setHover,
			onSettled: setSettled,
			prefersStill,
		});
		view.current = created;
		const observer = new ResizeObserver(() => fitToSize(created));
		if (root.current) observer.observe(root.current);
		return () => {
			observer.disconnect();
			created.destroy();
			view.current = null;
			core.current = null;
		};
	}, []);

	useEffect(() => view.current?.show(scene, palette, home, isNarrow), [scene, palette, home, isNarrow]);
	useEffect(() => view.current?.highlight(selected, highlighted), [selected, highlighted]);
	useEffect(() => view.current?.focus(inView, home), [inView, home]);
	useEffect(() => {
		if (isAtRest) reportRest();
	}, [isAtRest]);
	useImperativeHandle(props.ref, () => ({
		zoomBy: (direction) => view.current?.zoomBy(direction),
		fit: () => view.current?.fit(),
		goHome: () => view.current?.goHome(true),
		mark: (id) => view.current?.mark(id),
		reveal: (ids) => view.current?.focus(ids, home),
		onViewport: (listener) => view.current?.onViewport(listener) ?? (() => undefined),
	}));

	return (
		<div className="diagram" ref={root}>
			<div
				className="diagram-canvas"
				data-testid="graph"
				data-nodes={props.nodeCount}
				data-relations={props.relationCount}
				data-settled={isAtRest}
				role="img"
				aria-label={props.name}
				aria-describedby={description}
			>
				<CytoscapeComponent
					elements={NO_ELEMENTS}
					stylesheet={STYLESHEET}
					cy={(cy) => {
						core.current = cy;
					}}
				/>
			</div>
			<p id={description} className="visually-hidden">
				{props.description}
			</p>
			{props.children}
			{hover && props.tooltip(hover)}
		</div>
	);
}
