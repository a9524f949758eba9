import { FAMILIES, type Family, NODE_KINDS, type NodeKind, nodeKinds } from '#graph/model/vocabulary.ts';
import { isHierarchyEdge, isLevelConnector } from '#web/diagram/edges/hierarchy-edges.ts';
import { type Edge, type EdgeStyle, isMappingEdge } from '#web/diagram/edges/route.ts';
import type { Layout } from '#web/diagram/layout/layout.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';

/** A kind of line that looks unlike the others. */
export type Line = EdgeStyle | 'level' | 'part';

export type LegendItem =
	| { readonly kind: 'family'; readonly family: Family }
	| { readonly kind: 'edge'; readonly style: Line }
	| { readonly kind: 'stub' }
	| { readonly kind: 'icon'; readonly node: NodeKind };

const LINES = ['level', 'part', 'stated', 'editorial', 'mapping', 'mappingBelow', 'cluster'] as const satisfies readonly Line[];

/** Only what the diagram shows: kinds of line, colours and stubs, then the icons of kinds. */
export function legendItems({ graph, layout, edges, routes }: Diagram): readonly LegendItem[] {
	const shown = new Set([...graph.nodes.values()].map(({ node }) => node.kind));
	const kinds = nodeKinds.filter((kind) => shown.has(kind));
	const families = FAMILIES.filter((family) => kinds.some((kind) => NODE_KINDS[kind].family === family));
	const lines = new Set(edges.filter(({ id }) => routes.has(id)).map((edge) => lineOf(edge, layout)));
	return [
		...LINES.filter((style) => lines.has(style)).map((style) => ({ kind: 'edge', style }) as const),
		...families.map((family) => ({ kind: 'family', family }) as const),
		...(graph.stubs.length > 0 ? [{ kind: 'stub' } as const] : []),
		...kinds.map((node) => ({ kind: 'icon', node }) as const),
	];
}

export function lineOf(edge: Edge, layout: Layout): Line {
	if (isMappingEdge(edge)) return edge.style;
	if (isLevelConnector(edge, layout)) return 'level';
	return edge.style === 'stated' && isHierarchyEdge(edge, layout) ? 'part' : edge.style;
}
