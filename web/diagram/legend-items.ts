import { FAMILIES, type Family, NODE_KINDS, type NodeKind, nodeKinds } from '#graph/model/vocabulary.ts';
import type { EdgeStyle } from '#web/diagram/edges/route.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';

export type LegendItem =
	| { readonly kind: 'family'; readonly family: Family }
	| { readonly kind: 'edge'; readonly style: EdgeStyle }
	| { readonly kind: 'stub' }
	| { readonly kind: 'icon'; readonly node: NodeKind };

const STYLES = ['stated', 'editorial', 'mapping', 'mappingBelow', 'cluster'] as const satisfies readonly EdgeStyle[];

/** Only what the diagram shows: colours, edge styles and stubs, then the icons of kinds. */
export function legendItems({ graph, edges }: Pick<Diagram, 'graph' | 'edges'>): readonly LegendItem[] {
	const shown = new Set([...graph.nodes.values()].map(({ node }) => node.kind));
	const kinds = nodeKinds.filter((kind) => shown.has(kind));
	const families = FAMILIES.filter((family) => kinds.some((kind) => NODE_KINDS[kind].family === family));
	return [
		...families.map((family) => ({ kind: 'family', family }) as const),
		...STYLES.filter((style) => edges.some((edge) => edge.style === style)).map((style) => ({ kind: 'edge', style }) as const),
		...(graph.stubs.length > 0 ? [{ kind: 'stub' } as const] : []),
		...kinds.map((node) => ({ kind: 'icon', node }) as const),
	];
}
