import { beforeAll, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { aMapping } from '#tests/support/nodes.ts';
import { expanded, pictureOf, type RealPicture, realPicture, WORDS } from '#tests/web/diagram/diagram-support.ts';
import type { Edge } from '#web/diagram/edges/route.ts';
import { overlap, type Point } from '#web/diagram/geometry.ts';
import { edgeLabels } from '#web/diagram/scene/edge-labels.ts';
import { sceneEdges } from '#web/diagram/scene/edges.ts';
import type { SceneEdge } from '#web/diagram/scene/scene.ts';

let real: RealPicture;
beforeAll(async () => {
	real = await realPicture();
});

it('stand on lines, over no card and over no other word', async () => {
	const open = [NodeId.parse('no.km.t2')];
	const diagram = pictureOf(await expanded(real, open), real.declared, open);
	const { lines, layout } = diagram;
	const cards = [...layout.cards.values()];
	const edges = new Map(sceneEdges(diagram).map((edge) => [edge.id, edge]));
	const boxes = edgeLabels(lines, edges, cards, WORDS.relation);
	expect(boxes.length).toBeGreaterThan(lines.length / 3);
	expect(boxes.filter((box) => cards.some((card) => overlap(box, card)))).toStrictEqual([]);
	expect(boxes.filter((box, i) => boxes.some((other, j) => i !== j && overlap(box, other)))).toStrictEqual([]);
	const plain = boxes.filter(({ owner }) => lines.some((line) => line.id === owner && line.hasArrow));
	expect(plain.length).toBeGreaterThan(0);
	expect(plain.every(({ owner, label }) => lines.some((line) => line.id === owner && WORDS.relation(line) === label?.lines.join()))).toBe(
		true,
	);
});

it('read a mapping the way it is drawn, and say which way that is', () => {
	const [narrow, wide] = [NodeId.parse('a.narrow'), NodeId.parse('b.wide')];
	const line: Edge = {
		id: 'mapping:a.narrow:b.wide',
		from: narrow,
		to: wide,
		style: 'mapping',
		hasArrow: false,
		relations: [aMapping(narrow, 'broadMatch', wide)],
	};
	const read = (...points: Point[]) => {
		const path = { kind: 'corners', points, radii: [] } as const;
		const ends = { id: line.id, source: narrow, target: wide } as const;
		const edge: SceneEdge = { ...ends, kind: 'mapping', path, arrow: 'none', paint: 'mapping', width: 1, isDashed: true };
		return edgeLabels([line], new Map([[line.id, edge]]), [], WORDS.relation).map(({ label }) => label?.lines.join());
	};
	expect(read({ x: 0, y: 0 }, { x: 200, y: 10 })).toStrictEqual(['broadMatch →']);
	expect(read({ x: 200, y: 10 }, { x: 0, y: 0 })).toStrictEqual(['narrowMatch →']);
	expect(read({ x: 0, y: 0 }, { x: 10, y: 200 })).toStrictEqual(['broadMatch ↓']);
	expect(read({ x: 10, y: 200 }, { x: 0, y: 0 })).toStrictEqual(['narrowMatch ↓']);
});
