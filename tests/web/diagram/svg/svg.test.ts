import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { diagramOf, expanded, PALETTE, realGraph, WORDS } from '#tests/web/diagram/diagram-support.ts';
import { legendItems } from '#web/diagram/legend-items.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import type { Diagram, Scene } from '#web/diagram/scene/scene.ts';
import { escaped } from '#web/diagram/svg/markup.ts';
import { type DiagramFrame, svgDiagram } from '#web/diagram/svg/svg.ts';

// @vitest-environment jsdom

const T2 = NodeId.parse('no.km.t2');
const EMPTY: Scene = { boxes: [], edges: [] };
let diagram: Diagram;
let scene: Scene;
beforeAll(async () => {
	const real = await realGraph();
	diagram = diagramOf(await expanded(real, [T2]), real.declared, [T2]);
	scene = buildScene(diagram, WORDS);
});

function frameOf(change: Partial<DiagramFrame> = {}): DiagramFrame {
	return {
		lang: 'nb',
		title: 'Modellene & <deres> "lag"',
		subtitle: 'Nivåer',
		description: 'Alt på bildet',
		legend: legendItems(diagram).map((item) => ({ item, label: JSON.stringify(item) })),
		source: `Laget i dag\nhttps://example.org/?open=${'no.km.t2,'.repeat(60)}`,
		titleOf: (id) => [...diagram.graph.nodes.values()].find(({ node }) => node.id === id)?.node.label.nb,
		...change,
	};
}

function parsed(svg: string): Document {
	const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
	expect(document.querySelector('parsererror')).toBeNull();
	return document;
}

describe('the diagram as SVG', () => {
	it('is well-formed, with title and description, and without undefined values', () => {
		const { svg, width, height } = svgDiagram(scene, frameOf(), PALETTE);
		const root = parsed(svg).documentElement;
		expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
		expect(root.querySelector(':scope > title')?.textContent).toBe('Modellene & <deres> "lag"');
		expect(root.querySelector(':scope > desc')?.textContent).toBe('Alt på bildet');
		expect(root.getAttribute('font-family')).toContain('Inter');
		expect(svg).not.toMatch(/undefined|NaN|Infinity|\[object/);
	});

	it('has a title for every node with a card, the text of every card, every edge and the whole legend', () => {
		const document = parsed(svgDiagram(scene, frameOf(), PALETTE).svg);
		const titles = new Set([...document.querySelectorAll('g > title')].map((title) => title.textContent));
		for (const { node } of diagram.graph.nodes.values())
			if (node.label.nb && diagram.layout.cards.has(node.id)) expect(titles).toContain(node.label.nb);
		const texts = new Set(
			[...document.querySelectorAll('text')].map((text) => [...text.children].map((line) => line.textContent).join('\n')),
		);
		for (const { kind, label } of scene.boxes) {
			const text = label?.lines.join('\n') ?? '';
			if (text !== '' && kind !== 'edge-label') expect(texts).toContain(text);
		}
		expect(document.querySelectorAll('path[fill="none"][stroke-width]').length).toBeGreaterThanOrEqual(scene.edges.length);
		for (const item of legendItems(diagram)) expect(texts).toContain(JSON.stringify(item));
	});

	it('contains everything it draws, however long the URL', () => {
		const { svg, width, height } = svgDiagram(scene, frameOf(), PALETTE);
		const shift = svg.match(/<g transform="translate\(([\d.-]+) ([\d.-]+)\)"><g>/);
		const [dx, dy] = [Number(shift?.[1]), Number(shift?.[2])];
		for (const card of diagram.layout.cards.values()) {
			expect(card.x - card.width / 2 + dx).toBeGreaterThan(0);
			expect(card.x + card.width / 2 + dx).toBeLessThan(width);
			expect(card.y + card.height / 2 + dy).toBeLessThan(height);
		}
		const footLines = [...parsed(svg).documentElement.querySelectorAll(':scope > text tspan')].map((line) =>
			Number(line.getAttribute('y')),
		);
		expect(Math.max(...footLines)).toBeLessThan(height);
	});

	it('is valid for an empty scene', () => {
		const { svg } = svgDiagram(EMPTY, frameOf({ legend: [], subtitle: '', source: '' }), PALETTE);
		parsed(svg);
		expect(svg).not.toMatch(/undefined|NaN|Infinity/);
	});
});

describe('any text', () => {
	it('is kept, except for characters that XML forbids', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const content = parsed(`<t a="${escaped(text)}">${escaped(text)}</t>`).documentElement.textContent;
				// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
				const allowed = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
				expect(content).toBe(allowed.replace(/\r\n?/g, '\n'));
			}),
		);
	});

	it('keeps the SVG well-formed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 200 }), (title, source) => {
				parsed(svgDiagram(EMPTY, frameOf({ title, source, legend: [] }), PALETTE).svg);
			}),
			{ numRuns: 50 },
		);
	});
});
