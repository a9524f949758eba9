import type { AssessmentResult } from '#graph/model/assessment.ts';
import type { Dataset } from '#graph/model/dataset.ts';
import type { EvidenceQuality } from '#graph/model/evidence.ts';
import { compareIds, type NodeId } from '#graph/model/ids.ts';
import { isMapping } from '#graph/model/relation.ts';
import type { MappingKind } from '#graph/model/vocabulary.ts';
import { assembleModels, type ModelsAnswer } from '#graph/queries/models.ts';

/** Number and share (0 to 1) of facts by evidence quality. */
export type EvidenceShares = Readonly<Record<EvidenceQuality, { readonly count: number; readonly share: number }>>;

/** Counts between two models; `models` is sorted by id. */
export interface PairReport {
	readonly models: readonly [NodeId, NodeId];
	readonly mappings: Readonly<Record<MappingKind, number>>;
	readonly noCounterpart: number;
	readonly cannotAssess: number;
}

/** What a seed holds and lacks. */
export interface SeedReport {
	readonly digest: string;
	readonly nodes: number;
	readonly relations: number;
	readonly sources: number;
	readonly mappings: number;
	readonly assessments: number;
	readonly models: ModelsAnswer['models'];
	readonly evidence: { readonly nodes: EvidenceShares; readonly relations: EvidenceShares };
	readonly pairs: readonly PairReport[];
}

function sharesOf(facts: readonly { readonly evidence: { readonly quality: EvidenceQuality } }[]): EvidenceShares {
	function shareOf(quality: EvidenceQuality) {
		const count = facts.filter((fact) => fact.evidence.quality === quality).length;
		return { count, share: facts.length === 0 ? 0 : Math.round((count / facts.length) * 1000) / 1000 };
	}
	return { stated: shareOf('stated'), secondary: shareOf('secondary'), editorial: shareOf('editorial') };
}

function pairsOf({ nodes, relations, assessments }: Dataset): readonly PairReport[] {
	const modelOf = new Map(nodes.map((node) => [node.id, node.model]));
	const said = [
		...relations.filter(isMapping).map(({ from, kind, to }) => ({ a: modelOf.get(from), b: modelOf.get(to), kind })),
		...assessments.map(({ concept, targetModel, result }) => ({ a: modelOf.get(concept), b: targetModel, kind: result })),
	];
	const pairs = new Map<string, { models: [NodeId, NodeId]; kinds: string[] }>();
	for (const { a, b, kind } of said) {
		if (a === undefined || b === undefined) continue;
		const models: [NodeId, NodeId] = compareIds(a, b) < 0 ? [a, b] : [b, a];
		const pair = pairs.get(models.join(' ')) ?? { models, kinds: [] };
		pairs.set(models.join(' '), { models, kinds: [...pair.kinds, kind] });
	}
	return [...pairs.values()]
		.sort((a, b) => compareIds(a.models.join(' '), b.models.join(' ')))
		.map(({ models, kinds }) => {
			const countOf = (wanted: MappingKind | AssessmentResult) => kinds.filter((kind) => kind === wanted).length;
			return {
				models,
				mappings: {
					exactMatch: countOf('exactMatch'),
					closeMatch: countOf('closeMatch'),
					narrowMatch: countOf('narrowMatch'),
					broadMatch: countOf('broadMatch'),
					relatedMatch: countOf('relatedMatch'),
				},
				noCounterpart: countOf('noCounterpart'),
				cannotAssess: countOf('cannotAssess'),
			};
		});
}

/** Counts the contents of a dataset by model, by evidence, and between models. */
export function reportOf(dataset: Dataset): SeedReport {
	const { nodes, relations } = dataset;
	return {
		digest: dataset.digest,
		nodes: nodes.length,
		relations: relations.length,
		sources: dataset.sources.length,
		mappings: relations.filter(isMapping).length,
		assessments: dataset.assessments.length,
		models: assembleModels({
			nodes: nodes.filter((node) => node.model !== undefined),
			partOf: relations.filter((relation) => relation.kind === 'partOf'),
		}).models,
		evidence: { nodes: sharesOf(nodes), relations: sharesOf(relations) },
		pairs: pairsOf(dataset),
	};
}
