import { beforeAll, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { overlap } from '#web/view-model/geometry.ts';
import { lineWordElements } from '#web/view-model/line-words.ts';
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
	const boxes = words.map(({ position, data }) => ({
		x: 0,
		y: 0,
		...position,
		width: Number(data['width']),
		height: Number(data['height']),
	}));
	expect(words.length).toBeGreaterThan(lines.length / 3);
	expect(boxes.filter((box) => cards.some((card) => overlap(box, card)))).toStrictEqual([]);
	expect(boxes.filter((box, i) => boxes.some((other, j) => i !== j && overlap(box, other)))).toStrictEqual([]);
	expect(words.every(({ data }) => lines.some((line) => line.id === data['for'] && WORDS.relation(line) === data['label']))).toBe(true);
});
