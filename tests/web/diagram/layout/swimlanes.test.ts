import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#graph/model/language.ts';
import { expanded, type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { homeViewport } from '#web/canvas/camera.ts';
import { pointAlong } from '#web/diagram/edges/route.ts';
import { type Box, bottom, cuts, left, overlap, right, top } from '#web/diagram/geometry.ts';
import { type DiagramStep, nextDiagram } from '#web/diagram/next-diagram.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import type { Scene, SceneEdge } from '#web/diagram/scene/scene.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import { diagramTexts } from '#web/explore/diagram-text.ts';
import { INITIAL_STATE } from '#web/explore/model/state.ts';
import { stubsOf } from '#web/explore/model/stubs.ts';
import { visibleGraph } from '#web/explore/model/visible-graph.ts';
import { canvasSpace } from '#web/explore/use-diagram.ts';
import { i18nIn } from '#web/i18n/use-words.tsx';

const WINDOWS = [
	[1280, 720],
	[1280, 800],
	[1366, 768],
	[1440, 900],
	[1024, 768],
	[1920, 1080],
] as const;
const CASES = LANGUAGES.flatMap((lang) => WINDOWS.map(([width, height]) => ({ lang, width, height })));

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
}, 60_000);

interface Picture {
	readonly step: DiagramStep;
	readonly scene: Scene;
	readonly screen: { readonly width: number; readonly height: number };
	readonly zoom: number;
	readonly view: Box;
}

async function firstPicture(lang: Language, width: number, height: number): Promise<Picture> {
	const loaded = await expanded(real, []);
	const stubs = stubsOf(loaded, real.declared, () => false);
	const texts = diagramTexts(loaded, stubs, i18nIn(lang));
	const screen = canvasSpace(width, height);
	const step = nextDiagram(undefined, {
		key: lang,
		layout: {
			loaded,
			stubs,
			expansions: [],
			cardText: texts.cardText,
			captionText: texts.captionText,
			measure: measureInter,
			space: screen,
		},
		graph: visibleGraph(loaded, stubs, real.declared, INITIAL_STATE),
		words: texts.words,
		places: new Map(),
		focus: { selected: undefined, expanded: new Set(), paths: [], isAlone: false },
	});
	const { zoom, pan } = homeViewport(step.diagram.layout.core, screen, false);
	const view = {
		x: (screen.width / 2 - pan.x) / zoom,
		y: (screen.height / 2 - pan.y) / zoom,
		width: screen.width / zoom,
		height: screen.height / zoom,
	};
	return { step, scene: buildScene(step.diagram, texts.words), screen, zoom, view };
}

/** The pieces of an edge as it is drawn. */
function piecesOf({ path }: SceneEdge) {
	const points = path.kind === 'curve' ? Array.from({ length: 41 }, (_, i) => pointAlong(path)(i / 40)) : path.points;
	return points.slice(1).map((b, i) => [points[i] ?? b, b] as const);
}

describe.each(CASES)('the first picture in $lang at $width × $height', ({ lang, width, height }) => {
	it('is in view as a whole', async () => {
		const { scene, view } = await firstPicture(lang, width, height);
		const outside = scene.boxes
			.filter(({ kind }) => kind !== 'edge-label')
			.filter((box) => left(box) < left(view) || right(box) > right(view) || top(box) < top(view) || bottom(box) > bottom(view));
		expect(outside.map(({ id }) => id)).toStrictEqual([]);
	});

	it('has no word smaller than 11 px, and one size for each kind of card', async () => {
		const { scene, zoom } = await firstPicture(lang, width, height);
		const small = scene.boxes.filter(({ kind, label }) => kind !== 'edge-label' && label && label.size * zoom < 11);
		expect(small.map(({ id, label }) => `${id} ${label?.size}`)).toStrictEqual([]);
		expect(new Set(scene.boxes.filter(({ kind }) => kind === 'card').map(({ label }) => label?.size)).size).toBe(1);
	});

	it('uses the width or the height of the screen', async () => {
		const { step, screen, zoom } = await firstPicture(lang, width, height);
		const { core } = step.diagram.layout;
		expect(Math.max((core.width * zoom) / screen.width, (core.height * zoom) / screen.height)).toBeGreaterThan(0.9);
	});

	it('has no cards, badges or words on top of each other', async () => {
		const { scene } = await firstPicture(lang, width, height);
		const solid = scene.boxes.filter(({ kind }) => ['card', 'stub', 'level-label', 'text'].includes(kind));
		const clashes = solid.flatMap((a, i) =>
			solid
				.slice(i + 1)
				.filter((b) => overlap(a, b))
				.map((b) => `${a.id} × ${b.id}`),
		);
		expect(clashes).toStrictEqual([]);
	});

	it('has no line through the words between levels, and no mapping line through a card', async () => {
		const { scene } = await firstPicture(lang, width, height);
		const cut = (edge: SceneEdge, box: Box) => piecesOf(edge).some(([a, b]) => cuts(a, b, box));
		const pills = scene.boxes.filter(({ kind }) => kind === 'level-label');
		const cards = scene.boxes.filter(({ kind }) => kind === 'card' || kind === 'stub');
		expect(pills).toHaveLength(4);
		const faults = scene.edges.flatMap((edge) => [
			...pills.filter((pill) => pill.owner !== edge.id && cut(edge, pill)).map(({ id }) => `${edge.id} × ${id}`),
			...(edge.kind === 'mapping' ? cards : [])
				.filter(({ id, ...box }) => id !== edge.source && id !== edge.target && cut(edge, box))
				.map(({ id }) => `${edge.id} × ${id}`),
		]);
		expect(faults).toStrictEqual([]);
	});
});

it('draws strategies and goals with arrows in the same direction in both countries', async () => {
	const { step, scene } = await firstPicture('nb', 1280, 720);
	const kindOf = (id: string) => [...step.diagram.graph.nodes.values()].find(({ node }) => node.id === id)?.node.kind;
	const drawn = scene.edges.filter(({ source, target }) =>
		['goal', 'strategy'].every((kind) => [source, target].some((id) => kindOf(id) === kind)),
	);
	expect(drawn.length).toBeGreaterThan(2);
	for (const { arrow, source, target } of drawn) expect(kindOf(arrow === 'target' ? target : source)).toBe('goal');
});
