import { useCallback, useEffect, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { LayoutName } from '#web/diagram/layout/layouts.ts';
import type { Diagram, Scene } from '#web/diagram/scene/scene.ts';
import { exportedDiagram } from '#web/explore/export/exported-diagram.ts';
import type { ListItem, ListLane } from '#web/explore/list/tree-model.ts';
import type { Path } from '#web/explore/paths/path-steps.ts';
import { PathSentences, usePathTitle } from '#web/explore/paths/shown-path.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { useKindWords } from '#web/node/use-kind-words.ts';
import type { DiagramTexts } from './diagram-text.ts';
import './print.css';
import { flushSync } from 'react-dom';

interface ExplorePrintProps {
	readonly diagram: Diagram;
	readonly scene: Scene;
	readonly layoutName: LayoutName;
	readonly texts: DiagramTexts;
	readonly root: NodeId | undefined;
	readonly lanes: () => readonly ListLane[];
	readonly laneTitle: (id: string | undefined) => string;
	readonly rowText: (item: ListItem) => string;
	/** The path that is shown. */
	readonly path: Path | undefined;
}

/** Prints the diagram as SVG and the list as text, instead of the canvas. */
export function ExplorePrint(props: ExplorePrintProps) {
	return usePrinting() ? <Printed {...props} /> : null;
}

function Printed({ diagram, scene, layoutName, texts, root, lanes, laneTitle, rowText, path }: ExplorePrintProps) {
	const i18n = useI18n();
	const kindWords = useKindWords();
	// Kept from the first render: paper shows the moment at which it was printed.
	const [svg] = useState(() => exportedDiagram(diagram, scene, layoutName, texts, root, { ...i18n, ...kindWords }).svg);
	const draw = useCallback(
		(place: HTMLElement | null) => {
			if (place === null) return;
			const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
			place.replaceChildren(document.importNode(drawn.documentElement, true));
		},
		[svg],
	);
	return (
		<div className="explore-print">
			<div className="print-diagram" ref={draw} />
			{path && path.steps.length > 0 && <PrintedPath path={path} />}
			<section className="print-list">
				<h2>{i18n.t('export:seen')}</h2>
				{lanes().map((lane) => (
					<section key={lane.id ?? ''}>
						<h3>{laneTitle(lane.id)}</h3>
						<PrintedItems items={lane.items} rowText={rowText} />
					</section>
				))}
			</section>
		</div>
	);
}

function PrintedPath({ path }: { readonly path: Path }) {
	return (
		<section className="print-path">
			<h2>{usePathTitle(path)}</h2>
			<PathSentences path={path} step={undefined} />
		</section>
	);
}

function PrintedItems({ items, rowText }: { readonly items: readonly ListItem[]; readonly rowText: ExplorePrintProps['rowText'] }) {
	const { wordOf } = useKindWords();
	return (
		<ul>
			{items.map((item) => (
				<li key={item.id}>
					{rowText(item)} {item.kind === 'node' && <small>{wordOf(item.visible.node)}</small>}
					{item.children.length > 0 && <PrintedItems items={item.children} rowText={rowText} />}
				</li>
			))}
		</ul>
	);
}

/** Whether the page is being printed; forces the light colour scheme meanwhile. */
export function usePrinting(): boolean {
	const [isPrinting, setPrinting] = useState(false);

	useEffect(() => {
		const root = document.documentElement;
		const media = matchMedia('print');
		let previous: string | undefined;
		let isOn = false;
		function setMode(on: boolean): void {
			if (on === isOn) return;
			isOn = on;
			if (on) {
				previous = root.dataset['colorScheme'];
				root.dataset['colorScheme'] = 'light';
			} else if (previous === undefined) delete root.dataset['colorScheme'];
			else root.dataset['colorScheme'] = previous;
			// The browser takes its snapshot as soon as the listeners return.
			flushSync(() => setPrinting(on));
		}
		const begin = () => setMode(true);
		const end = () => setMode(false);
		const follow = () => setMode(media.matches);
		window.addEventListener('beforeprint', begin);
		window.addEventListener('afterprint', end);
		media.addEventListener('change', follow);
		return () => {
			window.removeEventListener('beforeprint', begin);
			window.removeEventListener('afterprint', end);
			media.removeEventListener('change', follow);
			end();
		};
	}, []);

	return isPrinting;
}
