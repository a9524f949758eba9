import fc from 'fast-check';
import { NodeId } from '#graph/model/ids.ts';
import { isMapping, type Mapping } from '#graph/model/relation.ts';
import { MAPPING_KINDS } from '#graph/model/vocabulary.ts';
import type { ComparedPart } from '#web/compare/model/sides.ts';
import { aMapping } from './nodes.ts';

export interface TreePair {
	readonly left: readonly ComparedPart[];
	readonly right: readonly ComparedPart[];
	readonly mappings: readonly Mapping[];
}

const KINDS = ['area', 'theme', 'competence'] as const;

interface Shape {
	readonly isGroup: boolean;
	readonly missing: number;
	readonly children: readonly Shape[];
}

/** A part with nested parts down to this depth. */
function shape(depth: number): fc.Arbitrary<Shape> {
	return fc.record({
		isGroup: fc.boolean(),
		missing: fc.integer({ min: 0, max: 2 }),
		children: depth === 0 ? fc.constant([]) : fc.array(shape(depth - 1), { maxLength: 4 }),
	});
}

function partsOf(shapes: readonly Shape[], prefix: string, depth = 0): readonly ComparedPart[] {
	return shapes.map(({ isGroup, missing, children }, i) => {
		const id = `${prefix}.${i}`;
		const kind = isGroup ? 'group' : (KINDS[depth] ?? 'competence');
		return {
			node: { id: NodeId.parse(id), kind, label: { nb: id }, labelOrigin: { nb: 'owner' }, children: [] },
			...(!isGroup && { answer: { kind: 'notAssessed' } as const }),
			parts: partsOf(children, id, depth + 1),
			missing: missing > 0 ? [{ kind: 'competence', count: missing }] : [],
		};
	});
}

/** All parts of some trees, from top to bottom. */
export function everyPart(parts: readonly ComparedPart[]): readonly ComparedPart[] {
	return parts.flatMap((part) => [part, ...everyPart(part.parts)]);
}

function conceptIds(parts: readonly ComparedPart[]): readonly string[] {
	return everyPart(parts)
		.filter(({ answer }) => answer)
		.map(({ node }) => node.id);
}

const forest = fc.array(shape(2), { minLength: 1, maxLength: 5 });
const drawnMapping = fc.record({ from: fc.nat(), to: fc.nat(), kind: fc.constantFrom(...MAPPING_KINDS) });

/** Two models as trees with groups and stubs, and mappings between their concepts. */
export function treePairArbitrary(): fc.Arbitrary<TreePair> {
	return fc
		.record({ left: forest, right: forest, drawn: fc.array(drawnMapping, { maxLength: 30 }) })
		.map(({ left: leftShapes, right: rightShapes, drawn }) => {
			const [left, right] = [partsOf(leftShapes, 'no'), partsOf(rightShapes, 'dk')];
			const [starts, ends] = [conceptIds(left), conceptIds(right)];
			const mappings = drawn.flatMap(({ from, to, kind }) => {
				const [start, end] = [starts[from % starts.length], ends[to % ends.length]];
				return start === undefined || end === undefined ? [] : [aMapping(start, kind, end)];
			});
			const unique = new Map(mappings.filter(isMapping).map((mapping) => [`${mapping.from} ${mapping.to}`, mapping]));
			return { left, right, mappings: [...unique.values()] };
		});
}
