import cytoscape from 'cytoscape';
import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { diagramOf, expanded, PALETTE, type RealGraph, realGraph, WORDS } from '#tests/web/diagram/diagram-support.ts';
import { type CanvasOptions, CanvasView, type Intent } from '#web/canvas/canvas-view.ts';
import { stylesheet } from '#web/canvas/stylesheet.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import type { Scene } from '#web/diagram/scene/scene.ts';

const T2 = NodeId.parse('no.km.t2');
let first: { readonly scene: Scene; readonly core: ReturnType<typeof diagramOf>['layout'] };
let second: Scene;
let real: RealGraph;

beforeAll(async () => {
	real = await realGraph();
	const diagram = diagramOf(await expanded(real, []), real.declared);
	first = { scene: buildScene(diagram, WORDS), core: diagram.layout };
	second = buildScene(diagramOf(await expanded(real, [T2]), real.declared, [T2], diagram.layout), WORDS);
});

function openView() {
	const cy = cytoscape({ headless: true, styleEnabled: true, style: stylesheet('Inter') });
	const intents: Intent[] = [];
	const options: CanvasOptions = {
		onIntent: (intent) => intents.push(intent),
		onHover: () => undefined,
		onSettled: () => undefined,
		prefersStill: () => true,
	};
	return { cy, intents, view: new CanvasView(cy, options) };
}

describe('the canvas', () => {
	it('draws a scene and keeps unchanged elements', () => {
		const { cy, view } = openView();
		view.show(first.scene, PALETTE, first.core.core, false);
		expect(cy.nodes('.card')).toHaveLength(real.overview.nodes.length);
		const known = cy.getElementById(T2);
		const place = { ...known.position() };
		view.show(second, PALETTE, first.core.core, false);
		expect(cy.getElementById(T2).same(known)).toBe(true);
		expect(known.position()).toStrictEqual(place);
		view.show(first.scene, PALETTE, first.core.core, false);
		expect(cy.elements()).toHaveLength(first.scene.boxes.length + first.scene.edges.length);
		view.destroy();
	});

	it('highlights a selected node with its neighbours and dims the rest', () => {
		const { cy, view } = openView();
		view.show(first.scene, PALETTE, first.core.core, false);
		view.highlight(T2);
		expect(cy.getElementById(T2).hasClass('selected')).toBe(true);
		expect(cy.getElementById('no.km.n3').hasClass('dimmed')).toBe(false);
		expect(cy.getElementById('no.pol.fdn').hasClass('dimmed')).toBe(true);
		view.highlight(undefined);
		expect(cy.elements('.dimmed, .highlighted, .selected')).toHaveLength(0);
	});

	it('highlights paths instead of neighbours, whatever is hovered or selected', () => {
		const { cy, view } = openView();
		view.show(first.scene, PALETTE, first.core.core, false);
		const edge = cy.getElementById(T2).connectedEdges()[0]?.id() ?? '';
		const ends = cy
			.getElementById(edge)
			.connectedNodes()
			.map((node) => node.id());
		view.highlight('no.pol.fdn', new Set([...ends, edge]));
		const undimmedCards = () =>
			cy
				.nodes('.card')
				.not('.dimmed')
				.map((node) => node.id())
				.sort();
		expect(undimmedCards()).toStrictEqual([...ends, 'no.pol.fdn'].sort());
		expect(cy.edges('.highlighted').map((one) => one.id())).toStrictEqual([edge]);
		cy.getElementById(edge).emit('mouseout');
		expect(cy.edges('.highlighted').map((one) => one.id())).toStrictEqual([edge]);
		view.highlight(undefined);
		expect(cy.elements('.dimmed, .highlighted, .selected')).toHaveLength(0);
	});

	it('reports intents and changes nothing itself', () => {
		const { cy, view, intents } = openView();
		view.show(first.scene, PALETTE, first.core.core, false);
		cy.getElementById(T2).emit('onetap');
		cy.getElementById(T2).emit('dbltap');
		cy.getElementById(`badge:${T2}`).emit('tap');
		const mapping = first.scene.edges.find(({ kind }) => kind === 'mapping')?.id ?? '';
		cy.getElementById(mapping).emit('tap');
		cy.getElementById(`count:${mapping}`).emit('tap');
		cy.emit('onetap');
		expect(intents).toStrictEqual([
			{ kind: 'select', node: T2 },
			{ kind: 'toggle', node: T2 },
			{ kind: 'toggle', node: T2 },
			{ kind: 'open', edge: mapping },
			{ kind: 'open', edge: mapping },
			{ kind: 'clear' },
		]);
		expect(cy.elements()).toHaveLength(first.scene.boxes.length + first.scene.edges.length);
	});

	it('keeps the highlight when another scene is drawn', () => {
		const { cy, view } = openView();
		view.show(first.scene, PALETTE, first.core.core, false);
		view.highlight(T2);
		view.show(second, PALETTE, first.core.core, false);
		const added = second.boxes.filter(
			({ kind, id, within = [] }) =>
				kind === 'card' && (within.includes(T2) || cy.getElementById(id).edgesWith(cy.getElementById(T2)).nonempty()),
		);
		expect(added.length).toBeGreaterThan(0);
		expect(cy.nodes('.card').not('.dimmed').length).toBe(added.length + 1);
		expect(added.filter(({ id }) => !cy.getElementById(id).hasClass('highlighted'))).toStrictEqual([]);
	});

	it('has a fixed number of selectors', () => {
		expect(stylesheet('Inter')).toHaveLength(28);
	});
});
