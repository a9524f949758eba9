import cytoscape from 'cytoscape';
import { beforeAll, describe, expect, it } from 'vitest';
import { diagramOf, expanded, PALETTE, realGraph, WORDS } from '#tests/web/diagram/diagram-support.ts';
import { CanvasView, type Intent } from '#web/canvas/canvas-view.ts';
import { DragController } from '#web/canvas/dragging.ts';
import { stylesheet } from '#web/canvas/stylesheet.ts';
import type { Layout } from '#web/diagram/layout/layout.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import type { Scene } from '#web/diagram/scene/scene.ts';

const LEVEL = 'no.km.n2';
let scene: Scene;
let layout: Layout;

beforeAll(async () => {
	const real = await realGraph();
	const diagram = diagramOf(await expanded(real, []), real.declared);
	scene = buildScene(diagram, WORDS);
	layout = diagram.layout;
});

function openView() {
	const cy = cytoscape({ headless: true, styleEnabled: true, style: stylesheet('Inter') });
	const intents: Intent[] = [];
	const view = new CanvasView(cy, {
		onIntent: (intent) => intents.push(intent),
		onHover: () => undefined,
		onSettled: () => undefined,
		prefersStill: () => true,
	});
	view.show(scene, PALETTE, layout.core, false);
	return { cy, intents, view, card: cy.getElementById(LEVEL) };
}

/** As the browser reports a press: headless instances have no container. */
function openTouched() {
	const cy = cytoscape({ headless: true, styleEnabled: true, style: stylesheet('Inter') });
	const drops: string[] = [];
	const dragging = new DragController(cy, { onGrab: () => undefined, onDrop: (node) => drops.push(node) });
	cy.add([
		{ data: { id: 'a' }, classes: 'card draggable', position: { x: 0, y: 0 } },
		{ data: { id: 'b' }, classes: 'card draggable', position: { x: 100, y: 0 } },
	]);
	return { cy, drops, dragging, card: cy.getElementById('a') };
}

describe('dragging', () => {
	it('is for cards only, and only with a mouse', () => {
		const { cy } = openView();
		expect(cy.autoungrabify()).toBe(true);
		cy.autoungrabify(false);
		const frameTitles = layout.frames.map((frame) => frame.node as string);
		for (const node of cy.nodes().toArray()) {
			expect([node.id(), node.grabbable()]).toStrictEqual([node.id(), node.hasClass('card') && !frameTitles.includes(node.id())]);
		}
	});

	it('draws the edges of the card straight, and reports the drop once', () => {
		const { cy, intents, card } = openView();
		card.position({ x: 500, y: 600 });
		card.emit('drag');
		card.emit('drag');
		expect(card.connectedEdges().not('.dragged')).toHaveLength(0);
		expect(cy.getElementById(`badge:${LEVEL}`).hasClass('dragged')).toBe(true);
		expect(intents).toStrictEqual([]);
		card.emit('dragfree');
		expect(intents).toStrictEqual([{ kind: 'move', node: LEVEL, x: 500, y: 600 }]);
	});

	it('moves the card to where the next scene has it, also if that is where it came from', () => {
		const { cy, view, card } = openView();
		const before = { ...card.position() };
		card.position({ x: 500, y: 600 });
		card.emit('drag');
		card.emit('dragfree');
		view.show({ ...scene }, PALETTE, layout.core, false);
		expect(card.position()).toStrictEqual(before);
		expect(cy.elements('.dragged')).toHaveLength(0);
	});
});

describe('a finger', () => {
	/** Cytoscape's types know an event by its name only. */
	const event = (type: string, x: number, y: number) => ({ type, position: { x, y } }) as unknown as string;

	it('pans from a card, where a mouse drags it', () => {
		const { cy, dragging } = openTouched();
		dragging.usePointer('touch');
		expect(cy.nodes().map((node) => [node.pannable(), node.grabbable()])).toStrictEqual([
			[true, false],
			[true, false],
		]);
		dragging.usePointer('mouse');
		expect(cy.nodes().map((node) => [node.pannable(), node.grabbable()])).toStrictEqual([
			[false, true],
			[false, true],
		]);
	});

	it('drags a card after a long press, and drops it once', () => {
		const { cy, drops, dragging, card } = openTouched();
		dragging.usePointer('touch');
		card.emit(event('tapdrag', 30, 0));
		expect(card.position()).toStrictEqual({ x: 0, y: 0 });
		card.emit(event('taphold', 5, 5));
		expect([card.pannable(), cy.getElementById('b').pannable()]).toStrictEqual([false, true]);
		card.emit(event('tapdrag', 45, 25));
		expect(card.position()).toStrictEqual({ x: 40, y: 20 });
		card.emit(event('tapend', 45, 25));
		expect([drops, card.pannable()]).toStrictEqual([['a'], true]);
	});

	it('drops nothing after a long press without a move', () => {
		const { drops, dragging, card } = openTouched();
		dragging.usePointer('touch');
		card.emit(event('taphold', 5, 5));
		card.emit(event('tapend', 5, 5));
		expect(drops).toStrictEqual([]);
	});
});

describe('level-of-detail labels', () => {
	it('disappear rank by rank when zooming out, and come back', () => {
		const { cy } = openView();
		const opacity = (id: string) => cy.getElementById(id).style('text-opacity');
		const competence = cy.nodes('.rank3')[0]?.id() ?? '';
		const visible = () => [LEVEL, 'no.km.t2', competence].map((id) => Number(opacity(id)) > 0);
		expect(visible()).toStrictEqual([true, true, true]);
		cy.zoom(0.5);
		expect(visible()).toStrictEqual([true, true, false]);
		cy.zoom(0.38);
		expect(visible()).toStrictEqual([true, false, false]);
		cy.zoom(1);
		expect(visible()).toStrictEqual([true, true, true]);
		expect(cy.nodes('.far, .quiet, .gone')).toHaveLength(0);
	});

	it('are larger on important cards only', () => {
		const { cy } = openView();
		cy.zoom(0.6);
		for (const node of cy.nodes('.card.far').toArray()) expect(Number(node.data('farSize'))).toBeGreaterThanOrEqual(13);
		expect(cy.nodes('.card.far').some((node) => Number(node.data('farSize')) > 15)).toBe(true);
		expect(cy.nodes('.card.rank3.far')).toHaveLength(0);
	});
});
