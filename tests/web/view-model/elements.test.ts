import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { nodeKinds } from '#graph/model/vocabulary.ts';
import { pictureElements } from '#web/view-model/elements.ts';
import { overlap } from '#web/view-model/geometry.ts';
import { LOOKS } from '#web/view-model/looks.ts';
import { elementBox } from '#web/view-model/node-element.ts';
import { PALETTE, pictureOf, type RealPicture, realPicture, unfolded, WORDS } from './picture-support.ts';

let real: RealPicture;
beforeAll(async () => {
	real = await realPicture();
});

describe('elements', () => {
	it('have one id each, and one card for each node and stub', async () => {
		const picture = pictureOf(await unfolded(real, []), real.declared);
		const elements = pictureElements(picture, WORDS, PALETTE);
		const ids = elements.map((element) => element.data.id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(elements.filter((element) => element.classes.startsWith('card'))).toHaveLength(picture.graph.nodes.size);
		expect(elements.filter((element) => element.classes === 'stub')).toHaveLength(picture.graph.stubs.length);
		expect(elements.filter((element) => element.classes === 'pill')).toHaveLength(picture.graph.correspondences.length);
	});

	it('say on a badge how much has a name and what can be unfolded', async () => {
		const elements = pictureElements(pictureOf(await unfolded(real, []), real.declared), WORDS, PALETTE);
		const badge = elements.find((element) => element.data.id === 'badge:no.km.7lk');
		expect(badge?.data['label']).toBe(`1 av 7 · +${real.overview.hidden['no.km.7lk']}`);
	});

	it('count mappings over no card, also beside what was unfolded', async () => {
		const open = [NodeId.parse('no.km.t2'), NodeId.parse('dk.mdk.o4')];
		const picture = pictureOf(await unfolded(real, open), real.declared, open);
		const pills = pictureElements(picture, WORDS, PALETTE).filter((element) => element.classes === 'pill');
		expect(pills).toHaveLength(picture.graph.correspondences.length);
		const hiding = pills.filter((element) => {
			const pill = elementBox(element);
			return [...picture.layout.cards.values()].some((card) => overlap(card, pill));
		});
		expect(hiding.map(({ data }) => data.id)).toStrictEqual([]);
	});

	it('differ in shape, corner, weight, border or sign from kind to kind', () => {
		expect(new Set(nodeKinds.map((kind) => JSON.stringify(LOOKS[kind]))).size).toBe(nodeKinds.length);
	});
});
