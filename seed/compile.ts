import type { Dataset } from '#graph/model/dataset.ts';
import type { Source } from '#graph/model/evidence.ts';
import type { SourceId } from '#graph/model/ids.ts';
import { compareIds, type NodeId, relationId } from '#graph/model/ids.ts';
import { LANGUAGES, type LabelOrigin, type Language, type LanguageMap } from '#graph/model/language.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import { byId } from '#graph/queries/order.ts';
import { canonicalJson } from './canonical-json.ts';
import type { SeedFreeRelation, SeedNode, WholeMapping } from './format.ts';
import { nodesById, type SeedInput } from './input.ts';
import { membership } from './membership.ts';

function labelOf({ label, labelFragment, labelOurs }: SeedNode): Pick<Node, 'label' | 'labelOrigin'> {
	const merged: LanguageMap = {};
	const labelOrigin: Partial<Record<Language, LabelOrigin>> = {};
	const maps = [
		['owner', label],
		['fragment', labelFragment],
		['ours', labelOurs],
	] as const;
	for (const lang of LANGUAGES) {
		const [origin, map] = maps.find(([, texts]) => texts?.[lang] !== undefined) ?? [];
		const text = map?.[lang];
		if (origin === undefined || text === undefined) continue;
		merged[lang] = text;
		labelOrigin[lang] = origin;
	}
	return { label: merged, labelOrigin };
}

/** The day on which the newest source that was read says that a resource is there. */
function lastChecked({ kind, sources }: SeedNode, registry: ReadonlyMap<SourceId, Source>): string | undefined {
	if (kind !== 'resource') return undefined;
	return sources
		.flatMap((id) => registry.get(id) ?? [])
		.filter(({ copy }) => copy !== 'notSeen')
		.map(({ retrieved }) => retrieved)
		.sort()
		.at(-1);
}

function compileNode(written: SeedNode, model: NodeId | undefined, checked: string | undefined): Node {
	const { label, labelFragment, labelOurs, partOf, relations, evidence, sources, ...facts } = written;
	return {
		...(checked !== undefined && { checked }),
		...facts,
		...labelOf(written),
		...(model !== undefined && { model }),
		evidence: { quality: evidence, sources },
	};
}

function compileRelation({ evidence, sources, ...facts }: SeedFreeRelation): Relation {
	return { ...facts, id: relationId(facts.from, facts.kind, facts.to), evidence: { quality: evidence, sources } };
}

/** Mappings are editorial, and cite the sources of both ends. */
function compileMapping(mapping: WholeMapping, sourcesOf: (id: NodeId) => readonly SourceId[]): Relation {
	const sources = [...new Set([...sourcesOf(mapping.from), ...sourcesOf(mapping.to)])].sort(compareIds);
	return { ...mapping, id: relationId(mapping.from, mapping.kind, mapping.to), evidence: { quality: 'editorial', sources } };
}

/** Nodes sorted by id; the last one wins if ids are repeated. */
export function compileNodes(input: SeedInput): readonly Node[] {
	const models = membership(input);
	const registry = new Map(input.sources.map(({ value }) => [value.id, value]));
	return byId(input.nodes.map(({ value }) => compileNode(value, models.get(value.id), lastChecked(value, registry))));
}

/** Relations and mappings sorted by id. */
export function compileRelations(input: SeedInput): readonly Relation[] {
	const nodes = nodesById(input);
	return byId([
		...input.relations.map(({ value }) => compileRelation(value)),
		...input.mappings.map(({ value }) => compileMapping(value, (id) => nodes.get(id)?.value.sources ?? [])),
	]);
}

/** The dataset of a seed without findings; `sha256` returns the hex digest of a text. */
export function compileSeed(input: SeedInput, sha256: (text: string) => string): Dataset {
	const aliases = input.aliases.map(({ value }) => [value.from, value.to] as const);
	const overview = input.overviews[0]?.value;
	const content = {
		nodes: [...compileNodes(input)],
		relations: [...compileRelations(input)],
		sources: byId(input.sources.map(({ value }) => value)),
		assessments: input.assessments
			.map(({ value }) => value)
			.sort((a, b) => compareIds(a.concept, b.concept) || compareIds(a.targetModel, b.targetModel)),
		aliases: Object.fromEntries(aliases.sort(([a], [b]) => compareIds(a, b))),
		...(overview && { overview }),
	};
	return { ...content, digest: sha256(canonicalJson(content)) };
}
