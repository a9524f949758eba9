import { beforeAll, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { aMapping } from '#tests/support/nodes.ts';
import { diagramOf, expanded, type RealGraph, realGraph, WORDS } from '#tests/web/diagram/diagram-support.ts';
import type { Edge } from '#web/diagram/edges/route.ts';
import { overlap, type Point } from '#web/diagram/geometry.ts';
import { edgeLabels } from '#web/diagram/scene/edge-labels.ts';
import type { SceneEdge } from '#web/diagram/scene/scene.ts';
import { sceneEdges } from '#web/diagram/scene/scene-edges.ts';

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
});

it('are on their edges, over no card and no other label', async () => {
	const open = [NodeId.parse('no.km.t2')];
	const diagram = diagramOf(await expanded(real, open), real.declared, open);
	const { edges, layout } = diagram;
	const cards = [...layout.cards.values()];
	const drawnById = new Map(sceneEdges(diagram).map((edge) => [edge.id, edge]));
	const boxes = edgeLabels(edges, drawnById, cards, WORDS.relation);
	expect(boxes.length).toBeGreaterThan(edges.length / 5);
	expect(boxes.filter((box) => cards.some((card) => overlap(box, card)))).toStrictEqual([]);
	expect(boxes.filter((box, i) => boxes.some((other, j) => i !== j && overlap(box, other)))).toStrictEqual([]);
	const plain = boxes.filter(({ owner }) => edges.some((edge) => edge.id === owner && edge.hasArrow));
	expect(plain.length).toBeGreaterThan(0);
	expect(plain.every(({ owner, label }) => edges.some((edge) => edge.id === owner && WORDS.relation(edge) === label?.lines.join()))).toBe(
		true,
	);
});

it('read a mapping in the direction it is drawn, with an arrow', () => {
	const [narrow, wide] = [NodeId.parse('a.narrow'), NodeId.parse('b.wide')];
	const mapping: Edge = {
		id: 'mapping:a.narrow:b.wide',
		from: narrow,
		to: wide,
		style: 'mapping',
		hasArrow: false,
		relations: [aMapping(narrow, 'broadMatch', wide)],
	};
	const read = (...points: Point[]) => {
		const path = { kind: 'corners', points, radii: [] } as const;
		const ends = { id: mapping.id, source: narrow, target: wide } as const;
		const drawn: SceneEdge = { ...ends, kind: 'mapping', path, arrow: 'none', paint: 'mapping', width: 1, isDashed: true };
		return edgeLabels([mapping], new Map([[mapping.id, drawn]]), [], WORDS.relation).map(({ label }) => label?.lines.join());
	};
	expect(read({ x: 0, y: 0 }, { x: 200, y: 10 })).toStrictEqual(['broadMatch →']);
	expect(read({ x: 200, y: 10 }, { x: 0, y: 0 })).toStrictEqual(['narrowMatch →']);
	expect(read({ x: 0, y: 0 }, { x: 10, y: 200 })).toStrictEqual(['broadMatch ↓']);
	expect(read({ x: 10, y: 200 }, { x: 0, y: 0 })).toStrictEqual(['narrowMatch ↓']);
});
