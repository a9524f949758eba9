import type { NodeId } from '#graph/model/ids.ts';
import { type Family, NODE_KINDS } from '#graph/model/vocabulary.ts';
import { badgeText } from '#web/diagram/badge.ts';
import { FONT_SIZE } from '#web/diagram/card.ts';
import { boxOf } from '#web/diagram/geometry.ts';
import type { VisibleNode } from '#web/diagram/input.ts';
import { BADGE_FONT, BADGE_HEIGHT, badgeBox, iconBox } from '#web/diagram/layout/badge-boxes.ts';
import { isDraggable } from '#web/diagram/layout/dragged.ts';
import type { Layout, PlacedCard } from '#web/diagram/layout/layout.ts';
import type { FamilyColours, Paint } from '#web/diagram/palette.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import { KIND_STYLES } from '#web/node/kind-style.ts';
import { backgroundBoxes } from './background.ts';
import { edgeLabels, levelLabels } from './edge-labels.ts';
import { edgePills } from './edge-pills.ts';
import { lodLabels } from './lod-labels.ts';
import type { Diagram, DiagramWords, Scene, SceneBox } from './scene.ts';
import { sceneEdges } from './scene-edges.ts';
import { trayBoxes } from './tray-boxes.ts';

/** Mappings are read from the card `readFrom`, if it is an end of them, otherwise from left to right. */
export function buildScene(diagram: Diagram, words: DiagramWords, readFrom?: NodeId): Scene {
	const { graph, layout, edges } = diagram;
	const nodes: ReadonlyMap<string, VisibleNode> = graph.nodes;
	const stubs = new Set<string>(graph.stubs.map((stub) => stub.id));
	const cards = [...layout.cards.values()].filter((card) => nodes.has(card.id) || stubs.has(card.id));
	const drawn = sceneEdges(diagram);
	const drawnById = new Map(drawn.map((edge) => [edge.id, edge]));
	const connectorLabels = levelLabels(edges, diagram.routes, layout, words.relation);
	const labelled = new Set(connectorLabels.map(({ owner }) => owner));
	const pills = edgePills(edges, drawnById, cards, words, readFrom);
	for (const { owner } of pills) if (owner !== undefined) labelled.add(owner);
	const boxes = [
		...backgroundBoxes(layout, cards, (frame) => graph.nodes.has(frame.node), words),
		...layout.blocks.flatMap((block) => trayBoxes(block, graph, layout, words)),
		...cards.flatMap((card) => {
			const visible = nodes.get(card.id);
			return visible ? cardBoxes(card, visible, layout) : [stubBox(card)];
		}),
		...pills,
		...connectorLabels,
		...edgeLabels(
			edges.filter((edge) => !labelled.has(edge.id)),
			drawnById,
			cards,
			words.relation,
			readFrom,
		),
	];
	return { boxes, edges: drawn };
}

function cardBoxes(card: PlacedCard, visible: VisibleNode, layout: Layout): readonly SceneBox[] {
	const { kind, evidence } = visible.node;
	const { id, lines } = card;
	const frame = layout.frames.find((one) => one.node === id);
	const kindStyle = KIND_STYLES[kind];
	const { family } = NODE_KINDS[kind];
	const isFilled = frame !== undefined || (kind === 'model' && layout.style.fillsModels);
	const { rank } = kindStyle;
	const isBold = kindStyle.weight === 'strong';
	const isDouble = kindStyle.border === 'double';
	const trays = layout.blocks.filter((block) => block.nodes.includes(card.id)).map((block) => block.source);
	const within = [...trays, ...(visible.node.model ? [visible.node.model] : [])];
	const main: SceneBox = {
		...boxOf(card),
		id,
		kind: 'card',
		rank,
		isDraggable: isDraggable(layout, id),
		...(within.length > 0 && { within }),
		style: {
			shape: kindStyle.shape,
			radius: kindStyle.corner === 'pill' ? card.height / 2 : kindStyle.corner,
			fill: isFilled ? 'model' : { family, tone: 'fill' },
			border: isFilled ? 'model' : { family, tone: 'border' },
			borderWidth: isDouble ? 3 : isBold ? 1.5 : 1,
			borderStyle: evidence.quality === 'editorial' ? 'dashed' : isDouble ? 'double' : 'solid',
		},
		label: {
			lines,
			size: FONT_SIZE,
			weight: isBold ? 600 : 400,
			paint: isFilled ? 'onModel' : { family, tone: 'text' },
			...(rank < 3 && { far: lodLabels(card, isBold, rank, measureInter) }),
		},
		icon: { ...iconBox(card), path: kindStyle.icon, paint: { family, tone: 'strong' } },
	};
	const text = badgeText(visible);
	return text === '' ? [main] : [main, badge(card, text, visible.isExpanded, family)];
}

function stubBox(card: PlacedCard): SceneBox {
	return {
		...boxOf(card),
		id: card.id,
		kind: 'stub',
		style: { shape: 'rounded', radius: 8, fill: 'background', border: 'stub', borderWidth: 1, borderStyle: 'dashed' },
		label: { lines: card.lines, size: FONT_SIZE, weight: 400, paint: 'subtleText' },
	};
}

function badge(card: PlacedCard, text: string, isExpanded: boolean, family: Family): SceneBox {
	const paint = (tone: keyof FamilyColours): Paint => ({ family, tone });
	return {
		...badgeBox(card, text),
		id: `badge:${card.id}`,
		kind: 'badge',
		owner: card.id,
		style: {
			shape: 'rounded',
			radius: BADGE_HEIGHT / 2,
			fill: isExpanded ? paint('strong') : 'background',
			border: paint('border'),
			borderWidth: 1,
			borderStyle: 'solid',
		},
		label: { lines: [text], size: BADGE_FONT, weight: 600, paint: paint(isExpanded ? 'onStrong' : 'strong') },
	};
}
