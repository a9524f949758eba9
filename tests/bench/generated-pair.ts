import { Dataset } from '#graph/model/dataset.ts';
import { compareIds } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import { MAPPING_KINDS } from '#graph/model/vocabulary.ts';
import { aMapping, aNode, anAssessment, aRelation } from '#tests/support/nodes.ts';

/** Concepts of each of the two models. */
export const CONCEPTS = 1500;
const AREAS = 12;
const THEMES_OF_AREA = 8;
const WORDS = ['Digital', 'styring', 'av', 'tjenester', 'sikkerhet', 'og', 'data', 'i', 'forvaltningen', 'kompetanseutvikling', 'strategi'];

/** Numbers that look drawn by lot and are the same each time. */
function chance(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * below);
	};
}

function labelOf(draw: (below: number) => number): string {
	return Array.from({ length: 2 + draw(6) }, () => WORDS[draw(WORDS.length)]).join(' ');
}

interface Part {
	readonly node: Node;
	readonly whole: string;
}

function partsOf(model: string, draw: (below: number) => number): readonly Part[] {
	const part = (id: string, kind: 'area' | 'theme' | 'competence', order: number, whole: string): Part => ({
		node: aNode(id, kind, labelOf(draw), { model, order }),
		whole,
	});
	const areas = Array.from({ length: AREAS }, (_, i) => part(`${model}.o${i}`, 'area', i + 1, model));
	const themes = areas.flatMap(({ node }) =>
		Array.from({ length: THEMES_OF_AREA }, (_, i) => part(`${node.id}.u${i}`, 'theme', i + 1, node.id)),
	);
	const rest = Array.from({ length: CONCEPTS - areas.length - themes.length }, (_, i) => {
		const whole = themes[i % themes.length]?.node.id ?? model;
		return part(`${whole}.k${i}`, 'competence', i + 1, whole);
	});
	return [...areas, ...themes, ...rest];
}

/** A mapping for three of four concepts, to one that stands near its own place; some of the others without counterpart. */
function answersOf(left: readonly Part[], right: readonly Part[], draw: (below: number) => number) {
	const mappings = new Map<string, Relation>();
	const assessed: string[] = [];
	left.forEach(({ node }, i) => {
		const other = right[Math.min(right.length - 1, Math.max(0, i + draw(41) - 20))];
		if (draw(4) > 0 && other) {
			const mapping = aMapping(node.id, MAPPING_KINDS[draw(MAPPING_KINDS.length)] ?? 'closeMatch', other.node.id);
			mappings.set(mapping.id, mapping);
		} else if (draw(2) === 0) assessed.push(node.id);
	});
	return { mappings: [...mappings.values()], assessed };
}

/** Two models of 1,500 concepts each, `no.gen` and `dk.gen`, and the mappings between them. */
export function generatedPair(): Dataset {
	const draw = chance(20_260_101);
	const models = [
		aNode('no.gen', 'model', 'Norsk prøvemodell', { model: 'no.gen', country: 'NO' }),
		aNode('dk.gen', 'model', 'Dansk prøvemodell', { model: 'dk.gen', country: 'DK' }),
	];
	const [left, right] = [partsOf('no.gen', draw), partsOf('dk.gen', draw)];
	const { mappings, assessed } = answersOf(left, right, draw);
	const parts = [...left, ...right];
	return Dataset.parse({
		nodes: [...models, ...parts.map(({ node }) => node)].sort((a, b) => compareIds(a.id, b.id)),
		relations: [...parts.map(({ node, whole }) => aRelation(node.id, 'partOf', whole)), ...mappings].sort((a, b) => compareIds(a.id, b.id)),
		sources: [{ id: 'src.book', title: 'En bok', copy: 'full', retrieved: '2026-01-01' }],
		assessments: assessed.map((concept) => anAssessment(concept, 'dk.gen')).sort((a, b) => compareIds(a.concept, b.concept)),
		aliases: {},
		digest: 'generated',
	});
}
