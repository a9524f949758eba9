import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { marksOnCards } from '#web/view-model/badge-boxes.ts';
import { crosses, overlap } from '#web/view-model/geometry.ts';
import { routesOf } from '#web/view-model/routes.ts';
import type { Picture } from '#web/view-model/scene.ts';
import { pictureOf, type RealPicture, realPicture, unfolded, WORDS } from './picture-support.ts';

let real: RealPicture;
beforeAll(async () => {
	real = await realPicture();
});

/** Lines that run through a card which is neither of their ends; a spine is drawn over what passes under it. */
function linesOverCards({ lines, routes, layout }: Picture): readonly string[] {
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
		const picture = pictureOf(await unfolded(real, []), real.declared);
		expect(linesOverCards(picture)).toStrictEqual([]);
		expect([...picture.routes.values()].filter((route) => route.kind === 'straight')).toStrictEqual([]);
	});

	it('run over no card when two nodes are unfolded', async () => {
		const open = [NodeId.parse('no.km.t2'), NodeId.parse('dk.mdk.o4')];
		const picture = pictureOf(await unfolded(real, open), real.declared, open);
		expect(linesOverCards(picture)).toStrictEqual([]);
	});

	it('end beside the sign and the badge of a card, never under them', async () => {
		const { graph, layout, lines, routes } = pictureOf(await unfolded(real, []), real.declared);
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
		const first = pictureOf(await unfolded(real, []), real.declared);
		const open = [NodeId.parse('no.km.t2')];
		const later = pictureOf(await unfolded(real, open), real.declared, open, first.layout);
		const isShown = (id: string) => id !== 'no.km.t3';
		const routes = routesOf(later.lines, later.layout, isShown, { words: [], marks: new Map() }, first);
		const common = first.lines.filter(({ from, to }) => isShown(from) && isShown(to)).map((line) => line.id);
		expect(common.map((id) => routes.get(id))).toStrictEqual(common.map((id) => first.routes.get(id)));
		expect(linesOverCards({ ...later, routes })).toStrictEqual([]);
	});

	it('are dashed where they are our reading, have no arrowhead where both hold, and violet for samsvar', async () => {
		const { lines } = pictureOf(await unfolded(real, []), real.declared);
		for (const line of lines) {
			const isEditorial = line.relations.length > 0 && line.relations.every((relation) => relation.evidence.quality === 'editorial');
			expect(line.style).toBe(line.count !== undefined ? 'samsvar' : isEditorial ? 'editorial' : 'stated');
			if (line.relations[0]?.mutual || line.count !== undefined) expect(line.hasArrow).toBe(false);
		}
		expect(lines.filter((line) => line.style === 'samsvar')).toHaveLength(real.overview.correspondences.length);
	});

	it('leaves out what its place already says: levels at the spine, parts in the box', async () => {
		const { lines } = pictureOf(await unfolded(real, []), real.declared);
		const contained = lines.filter((line) => line.relations.some(({ kind, to }) => kind === 'partOf' && ['no.km', 'dk.mdk'].includes(to)));
		expect(contained).toStrictEqual([]);
	});
});
