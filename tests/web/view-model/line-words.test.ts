import { beforeAll, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { aMapping } from '#tests/support/nodes.ts';
import { overlap, type Point } from '#web/view-model/geometry.ts';
import { lineWordElements } from '#web/view-model/line-words.ts';
import type { Line } from '#web/view-model/lines.ts';
import { elementBox } from '#web/view-model/node-element.ts';
import type { Route } from '#web/view-model/routes.ts';
import { PALETTE, pictureOf, type RealPicture, realPicture, unfolded, WORDS } from './picture-support.ts';

let real: RealPicture;
beforeAll(async () => {
	real = await realPicture();
});

it('stand on lines, over no card and over no other word', async () => {
	const open = [NodeId.parse('no.km.t2')];
	const { lines, routes, layout } = pictureOf(await unfolded(real, open), real.declared, open);
	const cards = [...layout.cards.values()];
	const words = lineWordElements(lines, routes, cards, WORDS.relation, PALETTE);
	const boxes = words.map(elementBox);
	expect(words.length).toBeGreaterThan(lines.length / 3);
	expect(boxes.filter((box) => cards.some((card) => overlap(box, card)))).toStrictEqual([]);
	expect(boxes.filter((box, i) => boxes.some((other, j) => i !== j && overlap(box, other)))).toStrictEqual([]);
	const plain = words.filter(({ data }) => lines.some((line) => line.id === data['for'] && line.hasArrow));
	expect(plain.length).toBeGreaterThan(0);
	expect(plain.every(({ data }) => lines.some((line) => line.id === data['for'] && WORDS.relation(line) === data['label']))).toBe(true);
});

it('read a mapping the way it is drawn, and say which way that is', () => {
	const [narrow, wide] = [NodeId.parse('a.narrow'), NodeId.parse('b.wide')];
	const line: Line = {
		id: 'mapping:a.narrow:b.wide',
		from: narrow,
		to: wide,
		style: 'samsvar',
		hasArrow: false,
		relations: [aMapping(narrow, 'broadMatch', wide)],
	};
	const read = (...points: Point[]) => {
		const route: Route = { kind: 'corners', points, isReversed: false };
		return lineWordElements([line], new Map([[line.id, route]]), [], WORDS.relation, PALETTE).map(({ data }) => data['label']);
	};
	expect(read({ x: 0, y: 0 }, { x: 200, y: 10 })).toStrictEqual(['broadMatch →']);
	expect(read({ x: 200, y: 10 }, { x: 0, y: 0 })).toStrictEqual(['narrowMatch →']);
	expect(read({ x: 0, y: 0 }, { x: 10, y: 200 })).toStrictEqual(['broadMatch ↓']);
	expect(read({ x: 10, y: 200 }, { x: 0, y: 0 })).toStrictEqual(['narrowMatch ↓']);
});
