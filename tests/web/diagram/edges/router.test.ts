import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { expanded, pictureOf, type RealPicture, realPicture, WORDS } from '#tests/web/diagram/diagram-support.ts';
import { routeEdges } from '#web/diagram/edges/router.ts';
import { crosses, overlap } from '#web/diagram/geometry.ts';
import { marksOnCards } from '#web/diagram/layout/badge-boxes.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';

let real: RealPicture;
beforeAll(async () => {
	real = await realPicture();
});

/** Lines that run through a card which is neither of their ends; a spine is drawn over what passes under it. */
function linesOverCards({ lines, routes, layout }: Diagram): readonly string[] {
	const spines = layout.frames.filter((frame) => frame.shape === 'spine').map((frame) => frame.node as string);
	return lines.flatMap((line) => {
		const route = routes.get(line.id);
		if (route?.kind !== 'corners') return [];
		const others = [...layout.cards.values()].filter((card) => ![line.from, line.to, ...spines].includes(card.id));
		const isOver = route.points.slice(1).some((b, i) => {
			const a = route.points[i];
			return a && others.some((card) => crosses(a, b, card));
		});
		return isOver ? [line.id] : [];
	});
}

describe('lines', () => {
	it('run over no card at first sight', async () => {
		const diagram = pictureOf(await expanded(real, []), real.declared);
		expect(linesOverCards(diagram)).toStrictEqual([]);
		expect([...diagram.routes.values()].filter((route) => route.kind === 'straight')).toStrictEqual([]);
	});

	it('run over no card when two nodes are unfolded', async () => {
		const open = [NodeId.parse('no.km.t2'), NodeId.parse('dk.mdk.o4')];
		const diagram = pictureOf(await expanded(real, open), real.declared, open);
		expect(linesOverCards(diagram)).toStrictEqual([]);
	});

	it('end beside the sign and the badge of a card, never under them', async () => {
		const { graph, layout, lines, routes } = pictureOf(await expanded(real, []), real.declared);
		const marks = marksOnCards(graph, layout, WORDS);
		const hidden = lines.filter((line) => {
			const route = routes.get(line.id);
			const ends = route?.kind === 'corners' ? [route.points[0], route.points.at(-1)] : [];
			const own = [...(marks.get(line.from) ?? []), ...(marks.get(line.to) ?? [])];
			return ends.some((end) => end && own.some((mark) => overlap({ ...end, width: 4, height: 4 }, mark)));
		});
		expect(hidden.map((line) => line.id)).toStrictEqual([]);
	});

	it('stay as they were when something is unfolded elsewhere, or hidden', async () => {
		const first = pictureOf(await expanded(real, []), real.declared);
		const open = [NodeId.parse('no.km.t2')];
		const later = pictureOf(await expanded(real, open), real.declared, open, first.layout);
		const isShown = (id: string) => id !== 'no.km.t3';
		const routes = routeEdges(later.lines, later.layout, isShown, { words: [], marks: new Map() }, first);
		const common = first.lines.filter(({ from, to }) => isShown(from) && isShown(to)).map((line) => line.id);
		expect(common.map((id) => routes.get(id))).toStrictEqual(common.map((id) => first.routes.get(id)));
		expect(linesOverCards({ ...later, routes })).toStrictEqual([]);
	});

	it('are dashed where they are our reading, have no arrowhead where both hold, and violet for samsvar', async () => {
		const { lines } = pictureOf(await expanded(real, []), real.declared);
		for (const line of lines) {
			const isEditorial = line.relations.length > 0 && line.relations.every((relation) => relation.evidence.quality === 'editorial');
			expect(line.style).toBe(line.count !== undefined ? 'mapping' : isEditorial ? 'editorial' : 'stated');
			if (line.relations[0]?.mutual || line.count !== undefined) expect(line.hasArrow).toBe(false);
		}
		expect(lines.filter((line) => line.style === 'mapping')).toHaveLength(real.overview.correspondences.length);
	});

	it('leaves out what its place already says: levels at the spine, parts in the box', async () => {
		const { lines } = pictureOf(await expanded(real, []), real.declared);
		const contained = lines.filter((line) => line.relations.some(({ kind, to }) => kind === 'partOf' && ['no.km', 'dk.mdk'].includes(to)));
		expect(contained).toStrictEqual([]);
	});
});
