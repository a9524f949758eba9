import { expect, it } from 'vitest';
import { type LegendItem, legendItems } from '#web/diagram/legend-items.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import type { SceneEdge } from '#web/diagram/scene/scene.ts';
import { realGraph, WORDS } from './diagram-support.ts';
import { everyLayout } from './every-layout.ts';

/** What a line looks like, told from how it is drawn alone. */
function lookOf({ paint, width, isDashed, arrow }: SceneEdge): string {
	if (paint === 'mapping' || paint === 'stub') return paint;
	if (width > 2) return 'level';
	if (isDashed) return 'dashed';
	return arrow === 'none' ? 'plain' : 'arrow';
}

/** The looks that each entry of the legend explains. */
const EXPLAINS: Readonly<Record<string, readonly string[]>> = {
	mapping: ['mapping'],
	level: ['level'],
	part: ['plain'],
	stated: ['arrow', 'plain'],
	editorial: ['dashed'],
	cluster: ['dashed'],
	stub: ['stub'],
};

const nameOf = (item: LegendItem) => (item.kind === 'edge' ? item.style : item.kind);

it('the legend explains every kind of line that is drawn, and nothing that is not, in every layout', async () => {
	const diagrams = await everyLayout(await realGraph());
	const seen = new Set<string>();
	for (const diagram of diagrams) {
		const looks = new Set(buildScene(diagram, WORDS).edges.map(lookOf));
		const names = legendItems(diagram)
			.map(nameOf)
			.filter((name) => name in EXPLAINS);
		for (const name of names) seen.add(name);
		const explained = new Set(names.flatMap((name) => EXPLAINS[name] ?? []));
		expect([...looks].filter((look) => !explained.has(look))).toStrictEqual([]);
		// A stub is explained as a card, and in the wheel has no line.
		expect(names.filter((name) => name !== 'stub' && !EXPLAINS[name]?.some((look) => looks.has(look)))).toStrictEqual([]);
	}
	expect([...seen].sort()).toStrictEqual(['editorial', 'level', 'mapping', 'part', 'stated', 'stub']);
});
