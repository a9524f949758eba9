import { expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { aMapping } from '#tests/support/nodes.ts';
import { WORDS } from '#tests/web/diagram/diagram-support.ts';
import type { Edge } from '#web/diagram/edges/route.ts';
import { type Box, overlap } from '#web/diagram/geometry.ts';
import { edgePills } from '#web/diagram/scene/edge-pills.ts';
import type { SceneEdge } from '#web/diagram/scene/scene.ts';

const [LEFT, RIGHT] = [NodeId.parse('a.left'), NodeId.parse('b.right')];
const own = aMapping(LEFT, 'broadMatch', RIGHT);

function drawn(id: string, length: number): SceneEdge {
	const points = [
		{ x: 0, y: 0 },
		{ x: length, y: 0 },
	] as const;
	const path = { kind: 'corners', points, radii: [] } as const;
	return { id, source: LEFT, target: RIGHT, kind: 'mapping', path, arrow: 'none', paint: 'mapping', width: 2, isDashed: false };
}

interface Room {
	readonly length?: number;
	readonly cards?: readonly Box[];
	readonly readFrom?: NodeId;
}

function pill(facts: Partial<Edge>, { length = 300, cards = [], readFrom }: Room = {}) {
	const edge: Edge = { id: 'e', from: LEFT, to: RIGHT, style: 'mapping', hasArrow: false, relations: [own], below: 0, ...facts };
	return edgePills([edge], new Map([['e', drawn('e', length)]]), cards, WORDS, readFrom)[0];
}

it('say the word from left to right, or from the card that one stands on', () => {
	expect(pill({})?.label?.lines).toStrictEqual(['broadMatch →']);
	expect(pill({}, { readFrom: LEFT })?.label?.lines).toStrictEqual(['broadMatch →']);
	expect(pill({}, { readFrom: RIGHT })?.label?.lines).toStrictEqual(['← narrowMatch']);
	expect(pill({}, { readFrom: NodeId.parse('c.other') })?.label?.lines).toStrictEqual(['broadMatch →']);
});

it('say how many lie below, alone where the two have none of their own', () => {
	expect(pill({ below: 2 })?.label?.lines).toStrictEqual(['broadMatch →', '2 i delene under']);
	expect(pill({ style: 'mappingBelow', relations: [], below: 1 })?.label?.lines).toStrictEqual(['1 i delene under']);
});

it('lie over no card, and shrink to the number where words have no room', () => {
	const cards = [
		{ x: -50, y: 0, width: 100, height: 40 },
		{ x: 110, y: 0, width: 100, height: 40 },
	];
	const small = pill({ below: 2 }, { length: 60, cards });
	expect(small?.label?.lines).toStrictEqual(['3']);
	expect(cards.some((card) => small && overlap(card, small))).toBe(false);
});

it('are no part of other edges, but for the number of what is clustered', () => {
	expect(pill({ style: 'stated' })).toBeUndefined();
	expect(pill({ style: 'cluster', relations: [], count: 7 })?.label?.lines).toStrictEqual(['7']);
});
