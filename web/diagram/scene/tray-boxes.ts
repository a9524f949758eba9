import type { NodeId } from '#graph/model/ids.ts';
import { cardSize, FONT_SIZE } from '#web/diagram/card.ts';
import { type Box, bottom, boxOf, left } from '#web/diagram/geometry.ts';
import { isShown, moreId, type VisibleGraph } from '#web/diagram/input.ts';
import type { Layout, PlacedBlock, PlacedGroup } from '#web/diagram/layout/layout.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import type { DiagramWords, SceneBox } from './scene.ts';

/** A tray with the titles of its groups and, where relations differ, the relation of each card, read from the source. */
export function trayBoxes(block: PlacedBlock, graph: VisibleGraph, layout: Layout, words: DiagramWords): readonly SceneBox[] {
	const { source, groups = [] } = block;
	if (block.side !== 'tray' || block.nodes.every((one) => one === source) || !isShown(graph, source)) return [];
	const phrase = (id: NodeId) => {
		const relations = graph.relations.filter(({ from, to }) => (from === source && to === id) || (to === source && from === id));
		return relations.length === 0 ? '' : words.relation({ id: '', from: source, to: id, style: 'stated', hasArrow: true, relations });
	};
	const id = `${source}:${block.nodes[0]}`;
	const style = { shape: 'rounded', radius: 10, fill: 'background', border: 'focus', borderWidth: 1.2, borderStyle: 'solid' } as const;
	const tray: SceneBox = { ...boxOf(block), id: `tray:${id}`, kind: 'tray', style };
	return [
		tray,
		...groups.flatMap((group): readonly SceneBox[] => {
			const shown = group.nodes.filter((one) => isShown(graph, one));
			if (shown.length === 0) return [];
			const common = group.isAlike && shown[0] && isShown(graph, shown[0]) ? phrase(shown[0]) : '';
			const title = words.trayGroup(group.kind, shown.length) + (common === '' ? '' : ` · ${common}`);
			const heading = textBox(`tray-title:${id}:${group.kind}`, title, { ...boxOf(group) }, true);
			const more = moreBoxes(source, group, words);
			if (group.isAlike) return [heading, ...more];
			return [
				heading,
				...more,
				...shown.flatMap((one): readonly SceneBox[] => {
					const card = layout.cards.get(one);
					if (card === undefined || !isShown(graph, one)) return [];
					const under = { x: card.x, y: bottom(card) + 9, width: card.width, height: FONT_SIZE + 3 };
					return [textBox(`tray-word:${one}`, phrase(one), under, false)];
				}),
			];
		}),
	];
}

/** The control that shows the rest of a group; its owner says what it opens. */
function moreBoxes(source: NodeId, { kind, more }: PlacedGroup, words: DiagramWords): readonly SceneBox[] {
	if (more === undefined) return [];
	const label = { lines: [words.trayMore(more.count)], size: FONT_SIZE, weight: 600, paint: 'focus' } as const;
	const style = { shape: 'rounded', radius: 11, fill: 'background', border: 'focus', borderWidth: 1, borderStyle: 'solid' } as const;
	return [{ ...boxOf(more), id: `more:${source}:${kind}`, kind: 'badge', owner: moreId(source, more.kinds), style, label }];
}

/** One line from the left border of the box, cut to fit. */
function textBox(id: string, text: string, box: Box, isTitle: boolean): SceneBox {
	const [line = ''] = cardSize({ text, bold: isTitle }, box.width + 12, measureInter, 1).lines;
	const width = Math.min(box.width, measureInter(line, isTitle) * FONT_SIZE);
	return {
		...box,
		id,
		kind: 'tray-text',
		x: left(box) + width / 2,
		width,
		label: { lines: [line], size: FONT_SIZE, weight: isTitle ? 700 : 400, paint: isTitle ? 'text' : 'subtleText' },
	};
}
