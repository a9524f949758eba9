import type { Core } from 'cytoscape';
import { type Ref, useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Home } from '#web/diagram/layout/layout.ts';
import type { Scene } from '#web/diagram/scene/scene.ts';
import { CanvasView, type Hover, type Intent } from './canvas-view.ts';
import { usePalette } from './palette.ts';
import { stylesheet } from './stylesheet.ts';
import { Tooltip, type TooltipContent } from './tooltip.tsx';

/** What the reader's buttons do with the camera. */
export interface CanvasHandle {
	zoomBy(direction: 'in' | 'out'): void;
	fit(): void;
	goHome(): void;
}

interface CanvasProps {
	readonly ref?: Ref<CanvasHandle>;
	readonly scene: Scene;
	/** The first picture without what was unfolded: where the camera begins. */
	readonly home: Home;
	readonly isNarrow: boolean;
	readonly selected: string | undefined;
	/** The cards and lines of paths, which are lit in place of the neighbours of what is selected. */
	readonly highlighted: ReadonlySet<string> | undefined;
	/** What must be in view; the camera moves when it changes. */
	readonly inView: readonly string[];
	/** More is under way, so the picture does not rest yet. */
	readonly isLoading: boolean;
	readonly nodeCount: number;
	readonly relationCount: number;
	readonly name: string;
	readonly description: string;
	readonly tooltipOf: (id: string) => TooltipContent | undefined;
	/** The picture has come to rest. */
	readonly onRest: () => void;
	readonly onIntent: (intent: Intent) => void;
}

// The mount draws examples where it gets no elements, and diffs what it gets: it gets this one empty list, for good.
const NOTHING: [] = [];
const FONT = '"Inter Variable", Inter, system-ui, sans-serif';
const STYLESHEET = stylesheet(FONT);

function prefersStill(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The picture. It draws what it is given and says what the reader wants. */
export function Canvas(props: CanvasProps) {
	const { scene, home, isNarrow, selected, highlighted, inView, onRest, onIntent, tooltipOf } = props;
	const palette = usePalette();
	const core = useRef<Core | null>(null);
	const view = useRef<CanvasView | null>(null);
	const root = useRef<HTMLDivElement>(null);
	const description = useId();
	const [hover, setHover] = useState<Hover>();
	const [isSettled, setSettled] = useState(true);
	const isAtRest = isSettled && !props.isLoading;
	const latest = useRef({ onRest, onIntent, inView });
	latest.current = { onRest, onIntent, inView };

	useLayoutEffect(() => {
		if (core.current === null) return;
		const made = new CanvasView(core.current, {
			onIntent: (intent) => latest.current.onIntent(intent),
			onHover: setHover,
			onSettled: setSettled,
			prefersStill,
		});
		view.current = made;
		const observer = new ResizeObserver(() => made.resized(latest.current.inView));
		if (root.current) observer.observe(root.current);
		return () => {
			observer.disconnect();
			made.destroy();
			view.current = null;
			core.current = null;
		};
	}, []);

	useEffect(() => view.current?.show(scene, palette, home, isNarrow), [scene, palette, home, isNarrow]);
	// Elements that changed bring no marks with them.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	useEffect(() => view.current?.mark(selected, highlighted), [selected, highlighted, scene, palette]);
	// A picture that was laid out anew moves what must be in view.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	useEffect(() => view.current?.focus(inView), [inView, home]);
	useEffect(() => {
		if (isAtRest) latest.current.onRest();
	}, [isAtRest]);
	useImperativeHandle(props.ref, () => ({
		zoomBy: (direction) => view.current?.zoomBy(direction),
		fit: () => view.current?.fit(),
		goHome: () => view.current?.goHome(true),
	}));

	const tip = hover && tooltipOf(hover.id);
	return (
		<div className="picture" ref={root}>
			<div
				className="picture-canvas"
				data-testid="graph"
				data-nodes={props.nodeCount}
				data-relations={props.relationCount}
				data-settled={isAtRest}
				role="img"
				aria-label={props.name}
				aria-describedby={description}
			>
				<CytoscapeComponent
					elements={NOTHING}
					stylesheet={STYLESHEET}
					cy={(cy) => {
						core.current = cy;
					}}
				/>
			</div>
			<p id={description} className="visually-hidden">
				{props.description}
			</p>
			{hover && tip && <Tooltip tip={tip} at={hover} />}
		</div>
	);
}
