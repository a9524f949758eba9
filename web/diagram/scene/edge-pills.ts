import type { NodeId } from '#graph/model/ids.ts';
import { FONT_SIZE } from '#web/diagram/card.ts';
import { type Edge, isMappingEdge, pointAlong } from '#web/diagram/edges/route.ts';
import { type Box, overlap, type Point } from '#web/diagram/geometry.ts';
import { measureInter, wrapText } from '#web/diagram/text-measure.ts';
import { readAsDrawn } from './edge-labels.ts';
import type { DiagramWords, SceneBox, SceneEdge } from './scene.ts';

const FONT = FONT_SIZE;
const LINE = 16;
const PADDING = { x: 7, y: 3 } as const;
const GAP = 4;
/** Widths of the words to try: those between two lanes have little room. */
const WIDTHS = [120, 94] as const;
/** Of what is no word of a mapping: the number of clustered nodes. */
const COUNT = { width: 22, height: 20, font: 12 } as const;

interface Pill {
	readonly lines: readonly string[];
	readonly isStrong: boolean;
	readonly width: number;
	readonly height: number;
}

/**
 * What an edge says without being pointed at: the word of a mapping and how many lie below, or how many nodes are
 * clustered. `readFrom` is the card that its mappings are read from; otherwise they are read from left to right.
 */
export function edgePills(
	edges: readonly Edge[],
	drawnById: ReadonlyMap<string, SceneEdge>,
	cards: readonly Box[],
	words: DiagramWords,
	readFrom: NodeId | undefined,
): readonly SceneBox[] {
	const asked = edges.flatMap((edge) => {
		const drawn = drawnById.get(edge.id);
		const choices = drawn ? pillsOf(edge, drawn, words, readFrom) : [];
		return drawn && choices.length > 0 ? [{ edge, choices, path: pointAlong(drawn.path) }] : [];
	});
	const sampled = asked.map(({ edge, path }) => ({ id: edge.id, points: SAMPLES.map(path) }));
	const taken: Box[] = [];
	return asked.map(({ edge, choices, path }): SceneBox => {
		const others = sampled.filter(({ id }) => id !== edge.id).flatMap(({ points }) => points);
		const box = placed(choices, path, cards, taken, others);
		taken.push(box);
		return pillBox(edge, box, box.pill);
	});
}

/** From what is best to say to what needs least room. */
function pillsOf(edge: Edge, drawn: SceneEdge, words: DiagramWords, readFrom: NodeId | undefined): readonly Pill[] {
	if (edge.count !== undefined) return [{ lines: [String(edge.count)], isStrong: true, width: COUNT.width, height: COUNT.height }];
	if (!isMappingEdge(edge) || edge.below === undefined) return [];
	const word = edge.relations.length > 0 ? readAsDrawn(edge, drawn, words.relation, readFrom) : undefined;
	const below = edge.below > 0 ? words.below(edge.below) : undefined;
	const linesWithin = (most: number) =>
		[word, below].flatMap((text) => (text === undefined ? [] : wrapText(text, FONT, word !== undefined, most, measureInter).lines));
	const number = String(edge.relations.length + edge.below);
	return [...WIDTHS.map(linesWithin), [number]].map((lines) => pill(lines, word !== undefined));
}

function pill(lines: readonly string[], isStrong: boolean): Pill {
	const width = Math.max(...lines.map((line) => measureInter(line, isStrong) * FONT)) + PADDING.x * 2;
	return { lines, isStrong, width: Math.max(COUNT.width, width), height: lines.length * LINE + PADDING.y * 2 };
}

const SAMPLES = Array.from({ length: 41 }, (_, i) => i / 40);

/** Near the middle of its edge, over no card and no other pill, and where it can be off other edges; the first choice with room. */
function placed(
	choices: readonly Pill[],
	path: (t: number) => Point,
	cards: readonly Box[],
	taken: readonly Box[],
	others: readonly Point[],
): Box & { readonly pill: Pill } {
	for (const choice of choices) {
		const at = (share: number) => ({ ...path(share), width: choice.width, height: choice.height });
		const free = SAMPLES.map((share) => ({ box: at(share), off: Math.abs(share - 0.5) * 24 })).filter(
			({ box }) => !cards.some((card) => overlap(card, box)) && !taken.some((other) => overlap(other, box, GAP)),
		);
		const crossed = (box: Box) => others.filter((point) => overlap({ ...point, width: 1, height: 1 }, box)).length;
		const best = free.map(({ box, off }) => ({ box, merit: off + crossed(box) * 3 })).sort((a, b) => a.merit - b.merit)[0];
		if (best) return { ...best.box, pill: choice };
	}
	const last = choices.at(-1) ?? pill([''], false);
	const at = (share: number) => ({ ...path(share), width: last.width, height: last.height });
	// Over a card it can still be read, over another pill it cannot.
	const box = SAMPLES.map(at).find((candidate) => !taken.some((other) => overlap(other, candidate, GAP))) ?? at(0.5);
	return { ...box, pill: last };
}

function pillBox(edge: Edge, { x, y, width, height }: Box, { lines, isStrong }: Pill): SceneBox {
	const isMapping = isMappingEdge(edge);
	return {
		x,
		y,
		width,
		height,
		id: `count:${edge.id}`,
		kind: 'count',
		owner: edge.id,
		style: {
			shape: 'rounded',
			radius: Math.min(height / 2, 10),
			fill: 'background',
			border: isMapping ? 'mapping' : 'edge',
			borderWidth: isStrong ? 1.4 : 0.8,
			borderStyle: 'solid',
		},
		label: {
			lines,
			size: isMapping ? FONT : COUNT.font,
			weight: isStrong ? 600 : 400,
			paint: isMapping ? 'mappingText' : 'subtleText',
		},
	};
}
