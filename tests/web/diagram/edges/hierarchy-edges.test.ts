import { beforeAll, describe, expect, it } from 'vitest';
import { diagramOf, expanded, type RealGraph, realGraph, WORDS } from '#tests/web/diagram/diagram-support.ts';
import { levelConnectorRoutes } from '#web/diagram/edges/hierarchy-edges.ts';
import { bottom, left, overlap, right, top } from '#web/diagram/geometry.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
});

async function overviewDiagram() {
	return diagramOf(await expanded(real, []), real.declared);
}

describe('the levels of a model', () => {
	it('are headings above the cards of their band', async () => {
		const { layout } = await overviewDiagram();
		const headings = ['no.km.n1', 'no.km.n2', 'no.km.n3'];
		expect([...layout.headings].sort()).toStrictEqual(headings);
		for (const id of headings) {
			const heading = layout.cards.get(id);
			const below = [...layout.wholes].filter(([, whole]) => whole === id).map(([part]) => layout.cards.get(part));
			expect(below.length).toBeGreaterThan(0);
			for (const card of below) {
				expect(heading && card && left(heading) <= left(card) && right(heading) + 1 > right(card) && bottom(heading) < top(card)).toBe(
					true,
				);
			}
		}
	});

	it('are connected by straight edges from each to the next, over no card', async () => {
		const { edges, layout, routes } = await overviewDiagram();
		const joined = [...levelConnectorRoutes(edges, layout)];
		expect(joined.map(([id]) => id).sort()).toStrictEqual([
			'edge:no.km.n2:no.km.n1',
			'edge:no.km.n2:no.km.n3',
			'mutual:no.km.n1:no.km.n2',
			'mutual:no.km.n2:no.km.n3',
		]);
		for (const [id, route] of joined) {
			expect(routes.get(id)).toStrictEqual(route);
			const [a, b, ...more] = route.kind === 'corners' ? route.points : [];
			expect(more).toStrictEqual([]);
			expect(a && b && a.x === b.x).toBe(true);
		}
		expect(new Set(joined.map(([, route]) => (route.kind === 'corners' ? route.points[0]?.x : undefined))).size).toBe(2);
	});

	it('always show the labels of their connectors, on the edges and over no card', async () => {
		const diagram = await overviewDiagram();
		const { layout } = diagram;
		const boxes = buildScene(diagram, WORDS).boxes.filter(({ kind }) => kind === 'level-label');
		expect(boxes.flatMap(({ label }) => label?.lines).sort()).toStrictEqual(['↑ connects', '↓ connects', '⇅ buildsOn', '⇅ buildsOn']);
		expect(boxes.filter((box) => [...layout.cards.values()].some((card) => overlap(box, card)))).toStrictEqual([]);
		expect(boxes.filter((box, i) => boxes.some((other, j) => i !== j && overlap(box, other)))).toStrictEqual([]);
	});
});
