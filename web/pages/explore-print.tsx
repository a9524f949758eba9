import { useCallback } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { LayoutName } from '#web/view-model/layouts.ts';
import type { ListItem, ListLane } from '#web/view-model/list-tree.ts';
import type { Picture, Scene } from '#web/view-model/scene.ts';
import { exportedPicture } from './exported-picture.ts';
import type { PictureTexts } from './use-picture-texts.ts';
import { usePrinting } from './use-printing.ts';
import './explore-print.css';

interface ExplorePrintProps {
	readonly picture: Picture;
	readonly scene: Scene;
	readonly layoutName: LayoutName;
	readonly texts: PictureTexts;
	readonly root: NodeId | undefined;
	readonly lanes: () => readonly ListLane[];
	readonly laneTitle: (id: string | undefined) => string;
	readonly rowText: (item: ListItem) => string;
}

/** What is printed in place of the picture and its list: shapes instead of pixels, and everything seen in words. */
export function ExplorePrint(props: ExplorePrintProps) {
	return usePrinting() ? <Printed {...props} /> : null;
}

function Printed({ picture, scene, layoutName, texts, root, lanes, laneTitle, rowText }: ExplorePrintProps) {
	const words = useWords();
	// biome-ignore lint/correctness/useExhaustiveDependencies: paper shows the moment at which it was printed
	const draw = useCallback((place: HTMLElement | null) => {
		if (place === null) return;
		const drawn = new DOMParser().parseFromString(exportedPicture(picture, scene, layoutName, texts, root, words).svg, 'image/svg+xml');
		place.replaceChildren(document.importNode(drawn.documentElement, true));
	}, []);
	return (
		<div className="explore-print">
			<div className="print-picture" ref={draw} />
			<section className="print-list">
				<h2>{words.t('export:seen')}</h2>
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

function PrintedItems({ items, rowText }: { readonly items: readonly ListItem[]; readonly rowText: ExplorePrintProps['rowText'] }) {
	const { t } = useWords();
	return (
		<ul>
			{items.map((item) => (
				<li key={item.id}>
					{rowText(item)} {item.kind === 'node' && <small>{t(`vocabulary:kind.${item.visible.node.kind}`)}</small>}
					{item.children.length > 0 && <PrintedItems items={item.children} rowText={rowText} />}
				</li>
			))}
		</ul>
	);
}
