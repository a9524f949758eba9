import { expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { expanded, layoutInput, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { overlap } from '#web/diagram/geometry.ts';
import { diagramLayout } from '#web/diagram/layout/diagram-layout.ts';
import type { Layout } from '#web/diagram/layout/layout.ts';

const AREA = NodeId.parse('no.km.t2');

it('keeps no card of the step before where a card of the new base stands', async () => {
	const real = await realGraph();
	const input = layoutInput(await expanded(real, [AREA]), real.declared, [AREA]);
	const layout = diagramLayout(input);
	const added = layout.blocks.flatMap((block) => block.nodes);
	const home = layout.cards.get(AREA);
	if (home === undefined) throw new Error('the area has no card');
	const onTop = added.flatMap((id) => {
		const card = layout.cards.get(id);
		return card ? [[id as string, { ...card, x: home.x, y: home.y }] as const] : [];
	});
	const before: Layout = { ...layout, cards: new Map([...layout.cards, ...onTop]) };
	const cards = [...diagramLayout(input, before).cards.values()];
	expect(added.length).toBeGreaterThan(3);
	expect(cards).toHaveLength(layout.cards.size);
	for (const [i, a] of cards.entries()) expect(cards.slice(i + 1).filter((b) => overlap(a, b))).toStrictEqual([]);
});
