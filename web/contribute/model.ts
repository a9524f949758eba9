import type { Source } from '#graph/model/evidence.ts';
import { hierarchyOf } from '#graph/model/hierarchy.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { type NodeKind, nodeKinds } from '#graph/model/vocabulary.ts';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import { missingOf } from '#graph/queries/outline.ts';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { modelGroups } from '#web/node/model-groups.ts';

type ModelCounts = ModelsAnswer['models'][number];

/** How many declared things of a kind have no name. */
export interface MissingKind {
	readonly kind: NodeKind;
	readonly missing: number;
	readonly declared: number;
}

/** Where missing names may be found: reading about the model, and sources that were only partly read. */
export interface PlacesToLook {
	readonly resources: readonly Node[];
	readonly sources: readonly Source[];
}

export function missingKinds({ declares, missing }: ModelCounts): readonly MissingKind[] {
	return nodeKinds
		.map((kind) => ({ kind, missing: missing[kind] ?? 0, declared: declares[kind] ?? 0 }))
		.filter(({ missing }) => missing > 0);
}

function missingTotal(model: ModelCounts): number {
	return missingKinds(model).reduce((sum, { missing }) => sum + missing, 0);
}

/** Models with missing names, national ones first and then most missing first, and the rest. */
export function modelsByMissing(models: readonly ModelCounts[]) {
	return {
		lacking: modelGroups(models).flatMap((group) =>
			group.models.filter((model) => missingTotal(model) > 0).sort((a, b) => missingTotal(b) - missingTotal(a)),
		),
		others: modelGroups(models).flatMap((group) => group.models.filter((model) => missingTotal(model) === 0)),
	};
}

/** Parts that declare more than has a name; the model itself last. */
function lackingParts(model: NodeId, { nodes, relations }: SnapshotAnswer): readonly Node[] {
	const members = nodes.filter((node) => node.model === model);
	const hierarchy = hierarchyOf(members, relations, model);
	return members
		.filter(({ id, declares = {} }) => Object.values(missingOf(declares, hierarchy.descendantsOf(id))).some((n) => n > 0))
		.sort((a, b) => Number(a.id === model) - Number(b.id === model));
}

/** Resources that teach an incomplete part and refer to the model, then other resources about those parts. */
export function placesToLook(model: NodeId, snapshot: SnapshotAnswer): PlacesToLook {
	const parts = lackingParts(model, snapshot);
	const partIds = new Set(parts.map(({ id }) => id));
	const { relations } = snapshot;
	const about = new Set(relations.filter(({ kind, to }) => kind === 'refersTo' && to === model).map(({ from }) => from));
	const teaching = new Set(relations.filter(({ kind, to }) => kind === 'teaches' && partIds.has(to)).map(({ from }) => from));
	const resources = snapshot.nodes.filter(({ id, kind }) => kind === 'resource' && about.has(id) && teaching.has(id));

	const seen = new Set(resources.map(({ address }) => address));
	const byId = new Map(snapshot.sources.map((source) => [source.id, source]));
	const cited = new Set(parts.flatMap(({ evidence }) => evidence.sources));
	const sources: Source[] = [];
	for (const id of cited) {
		const source = byId.get(id);
		if (source?.address === undefined || seen.has(source.address)) continue;
		seen.add(source.address);
		sources.push(source);
	}
	return { resources, sources };
}
