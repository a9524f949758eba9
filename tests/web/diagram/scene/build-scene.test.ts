import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { nodeKinds } from '#graph/model/vocabulary.ts';
import { diagramOf, expanded, type RealGraph, realGraph, WORDS } from '#tests/web/diagram/diagram-support.ts';
import { overlap } from '#web/diagram/geometry.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import { KIND_STYLES } from '#web/node/kind-style.ts';

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
});

describe('a scene', () => {
	it('has unique ids, and one card for each node and stub', async () => {
		const diagram = diagramOf(await expanded(real, []), real.declared);
		const { boxes, edges } = buildScene(diagram, WORDS);
		const ids = [...boxes, ...edges].map(({ id }) => id);
		const countOf = (kind: string) => boxes.filter((box) => box.kind === kind).length;
		expect(new Set(ids).size).toBe(ids.length);
		expect(countOf('card')).toBe(diagram.graph.nodes.size);
		expect(countOf('stub')).toBe(diagram.graph.stubs.length);
		expect(countOf('count')).toBe(diagram.graph.correspondences.length);
	});

	it('shows on a badge one number, of the nodes that expanding adds', async () => {
		const { boxes } = buildScene(diagramOf(await expanded(real, []), real.declared), WORDS);
		const badge = boxes.find(({ id }) => id === 'badge:no.km.7lk');
		expect(badge?.label?.lines).toStrictEqual([`+${real.overview.hidden['no.km.7lk']}`]);
	});

	it('has counts of mappings over no card, also beside expanded nodes', async () => {
		const open = [NodeId.parse('no.km.t2'), NodeId.parse('dk.mdk.o4')];
		const diagram = diagramOf(await expanded(real, open), real.declared, open);
		const counts = buildScene(diagram, WORDS).boxes.filter(({ kind }) => kind === 'count');
		expect(counts).toHaveLength(diagram.graph.correspondences.length);
		const hiding = counts.filter((count) => [...diagram.layout.cards.values()].some((card) => overlap(card, count)));
		expect(hiding.map(({ id }) => id)).toStrictEqual([]);
	});
});

it('kinds differ in shape, corner, weight, border or icon', () => {
	expect(new Set(nodeKinds.map((kind) => JSON.stringify(KIND_STYLES[kind]))).size).toBe(nodeKinds.length);
});
