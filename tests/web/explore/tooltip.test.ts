import { expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { diagramOf, expanded, realGraph, WORDS } from '#tests/web/diagram/diagram-support.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import { tooltipOf } from '#web/explore/tooltip.tsx';
import { translator } from '#web/i18n/i18n.ts';

it('a badge is one number, which the tooltip puts into words', async () => {
	const real = await realGraph();
	const diagram = diagramOf(await expanded(real, []), real.declared);
	const badges = buildScene(diagram, WORDS).boxes.filter(({ kind }) => kind === 'badge');
	expect(badges.length).toBeGreaterThan(20);
	for (const { owner = '', label } of badges) {
		const [, count] = label?.lines.join(' ').match(/^\+(\d+)$/) ?? [];
		const tip = tooltipOf(owner, diagram, { t: translator('nb'), lang: 'nb', wordOf: () => '' });
		expect(tip?.lines.some((line) => new RegExp(`^${count} naboe?r? til kan foldes ut$`).test(line))).toBe(true);
	}
	const skills = NodeId.parse('no.km.n3');
	const lines = tooltipOf(skills, diagram, { t: translator('nb'), lang: 'nb', wordOf: () => '' })?.lines;
	expect(lines?.[0]).toBe('4 av 5 har navn i åpne kilder');
});
