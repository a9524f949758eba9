import type { EvidenceQuality } from '#graph/model/evidence.ts';
import type { Subgraph } from '#graph/model/subgraph.ts';

export interface EvidenceShare {
	readonly quality: EvidenceQuality;
	readonly nodes: number;
	readonly relations: number;
}

const QUALITIES = ['stated', 'secondary', 'editorial'] as const satisfies readonly EvidenceQuality[];

/** How much of a graph is known in which way. */
export function evidenceShares({ nodes, relations }: Subgraph): readonly EvidenceShare[] {
	return QUALITIES.map((quality) => ({
		quality,
		nodes: nodes.filter((node) => node.evidence.quality === quality).length,
		relations: relations.filter((relation) => relation.evidence.quality === quality).length,
	}));
}
