import { FAMILIES, type Family, NODE_KINDS, type NodeKind, nodeKinds } from '#graph/model/vocabulary.ts';
import type { EdgeStyle } from '#web/diagram/edges/route.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';

/** One thing that the legend explains. */
export type LegendItem =
	| { readonly kind: 'family'; readonly family: Family }
	| { readonly kind: 'line'; readonly style: EdgeStyle }
	| { readonly kind: 'stub' }
	| { readonly kind: 'sign'; readonly node: NodeKind };

const STYLES = ['stated', 'editorial', 'mapping', 'cluster'] as const satisfies readonly EdgeStyle[];

/** What is on the picture, and no other: colours, lines, stubs, then the signs of kinds. */
export function legendItems({ graph, lines }: Pick<Diagram, 'graph' | 'lines'>): readonly LegendItem[] {
	const shown = new Set([...graph.nodes.values()].map(({ node }) => node.kind));
	const kinds = nodeKinds.filter((kind) => shown.has(kind));
	const families = FAMILIES.filter((family) => kinds.some((kind) => NODE_KINDS[kind].family === family));
	return [
		...families.map((family) => ({ kind: 'family', family }) as const),
		...STYLES.filter((style) => lines.some((line) => line.style === style)).map((style) => ({ kind: 'line', style }) as const),
		...(graph.stubs.length > 0 ? [{ kind: 'stub' } as const] : []),
		...kinds.map((node) => ({ kind: 'sign', node }) as const),
	];
}
