/**
 * The single table of node kinds and relation kinds. Schemas, Cypher, seed checks and legends are derived from it.
 * Styles and messages are kept in `web/` as `Record<NodeKind, …>`, so that the compiler reports missing ones.
 */

export const FAMILIES = ['structure', 'steering', 'learning', 'context'] as const;
export type Family = (typeof FAMILIES)[number];

interface NodeKindFacts {
	readonly family: Family;
	/** Neo4j label, besides `Entity`. */
	readonly neo4jLabel: string;
	/** Whether it may be mapped (a `skos:Concept`; a group is a `skos:Collection`). */
	readonly concept: boolean;
}

export const NODE_KINDS = {
	model: { family: 'structure', neo4jLabel: 'Model', concept: false },
	level: { family: 'structure', neo4jLabel: 'Level', concept: true },
	area: { family: 'structure', neo4jLabel: 'Area', concept: true },
	theme: { family: 'structure', neo4jLabel: 'Theme', concept: true },
	group: { family: 'structure', neo4jLabel: 'Group', concept: false },
	competence: { family: 'structure', neo4jLabel: 'Competence', concept: true },
	role: { family: 'structure', neo4jLabel: 'Role', concept: true },
	stage: { family: 'structure', neo4jLabel: 'Stage', concept: true },
	strategy: { family: 'steering', neo4jLabel: 'Strategy', concept: false },
	goal: { family: 'steering', neo4jLabel: 'Goal', concept: false },
	programme: { family: 'learning', neo4jLabel: 'Programme', concept: false },
	event: { family: 'learning', neo4jLabel: 'Event', concept: false },
	resource: { family: 'learning', neo4jLabel: 'Resource', concept: false },
	actor: { family: 'context', neo4jLabel: 'Actor', concept: false },
	document: { family: 'context', neo4jLabel: 'Document', concept: false },
	idea: { family: 'context', neo4jLabel: 'Idea', concept: false },
} as const satisfies Record<string, NodeKindFacts>;

export type NodeKind = keyof typeof NODE_KINDS;
export const nodeKinds = Object.keys(NODE_KINDS) as readonly NodeKind[] as readonly [NodeKind, ...NodeKind[]];

/** A model and all the kinds it is built of. */
export const STRUCTURE_KINDS: readonly NodeKind[] = nodeKinds.filter((kind) => NODE_KINDS[kind].family === 'structure');

export type ConceptKind = { [K in NodeKind]: (typeof NODE_KINDS)[K]['concept'] extends true ? K : never }[NodeKind];

/** Whether a kind is a concept, which may be mapped and assessed. */
export function isConceptKind(kind: NodeKind): kind is ConceptKind {
	return NODE_KINDS[kind].concept;
}

/** Kinds that may be mapped and assessed; only these carry coverage and outlines. */
export const CONCEPT_KINDS: readonly ConceptKind[] = nodeKinds.filter(isConceptKind);

interface RelationKindFacts {
	/** Neo4j relationship type. */
	readonly neo4jType: string;
	/** Allowed kinds of the two ends; undefined means any. */
	readonly from?: readonly NodeKind[];
	readonly to?: readonly NodeKind[];
	/** Connects almost everything, so paths leave it out unless asked for. */
	readonly hub?: true;
	/** Says the same from either end. It is stored from policy to what a model is built of, and drawn without an arrowhead. */
	readonly symmetric?: true;
	/** May be our reading. What the other kinds say, only a source can say. */
	readonly editorial?: true;
	/** A SKOS mapping relation (https://www.w3.org/TR/skos-reference/#mapping). */
	readonly mapping?: true;
	/** Kind of the same mapping as seen from its other end. */
	readonly inverse?: string;
}

const LEARNABLE = ['level', 'area', 'theme', 'group', 'competence', 'stage'] as const;

export const RELATION_KINDS = {
	partOf: { neo4jType: 'PART_OF', editorial: true },
	prioritises: { neo4jType: 'PRIORITISES', from: ['strategy'], to: ['goal'] },
	buildsOn: { neo4jType: 'BUILDS_ON', from: ['level', 'stage', 'programme', 'model'], to: ['level', 'stage', 'programme', 'model'] },
	connects: { neo4jType: 'CONNECTS', from: ['level'], to: ['level'] },
	requires: { neo4jType: 'REQUIRES', from: ['role', 'strategy'], to: ['competence', 'resource'] },
	guides: { neo4jType: 'GUIDES', from: ['strategy', 'goal'], to: STRUCTURE_KINDS },
	seeAlso: { neo4jType: 'SEE_ALSO', from: nodeKinds.filter((kind) => !STRUCTURE_KINDS.includes(kind)), symmetric: true, editorial: true },
	refersTo: { neo4jType: 'REFERS_TO' },
	followsUp: { neo4jType: 'FOLLOWS_UP', editorial: true },
	ledTo: { neo4jType: 'LED_TO', editorial: true },
	supersedes: { neo4jType: 'SUPERSEDES', editorial: true },
	evaluates: { neo4jType: 'EVALUATES' },
	basedOn: { neo4jType: 'BASED_ON', editorial: true },
	uses: { neo4jType: 'USES' },
	teaches: { neo4jType: 'TEACHES', from: ['resource', 'programme'], to: LEARNABLE, editorial: true },
	publishes: { neo4jType: 'PUBLISHES', from: ['actor'], to: ['model', 'group', 'strategy', 'resource', 'document'], hub: true },
	organises: { neo4jType: 'ORGANISES', from: ['actor'], to: ['programme', 'event', 'idea'], hub: true, editorial: true },
	contributesTo: { neo4jType: 'CONTRIBUTES_TO', from: ['actor'], hub: true, editorial: true },
	exactMatch: { neo4jType: 'EXACT_MATCH', from: CONCEPT_KINDS, to: CONCEPT_KINDS, mapping: true, inverse: 'exactMatch' },
	closeMatch: { neo4jType: 'CLOSE_MATCH', from: CONCEPT_KINDS, to: CONCEPT_KINDS, mapping: true, inverse: 'closeMatch' },
	broadMatch: { neo4jType: 'BROAD_MATCH', from: CONCEPT_KINDS, to: CONCEPT_KINDS, mapping: true, inverse: 'narrowMatch' },
	narrowMatch: { neo4jType: 'NARROW_MATCH', from: CONCEPT_KINDS, to: CONCEPT_KINDS, mapping: true, inverse: 'broadMatch' },
	relatedMatch: { neo4jType: 'RELATED_MATCH', from: CONCEPT_KINDS, to: CONCEPT_KINDS, mapping: true, inverse: 'relatedMatch' },
} as const satisfies Record<string, RelationKindFacts>;

export type RelationKind = keyof typeof RELATION_KINDS;
export const relationKinds = Object.keys(RELATION_KINDS) as readonly RelationKind[] as readonly [RelationKind, ...RelationKind[]];

/** Facts of a relation kind, typed so that optional ones can be read. */
export function relationFacts(kind: RelationKind): RelationKindFacts {
	return RELATION_KINDS[kind];
}

/** SKOS mapping relations, strongest first. */
export const MAPPING_KINDS = ['exactMatch', 'closeMatch', 'narrowMatch', 'broadMatch', 'relatedMatch'] as const;
export type MappingKind = (typeof MAPPING_KINDS)[number];

export function isMappingKind(kind: RelationKind): kind is MappingKind {
	return relationFacts(kind).mapping === true;
}

/** The same mapping from its other end: broad and narrow are swapped (SKOS S43 to S45). */
export function inverseMapping(kind: MappingKind): MappingKind {
	return RELATION_KINDS[kind].inverse;
}

/** Relation kinds that connect almost everything; paths leave them out unless asked for. */
export const HUB_KINDS = relationKinds.filter((kind) => relationFacts(kind).hub === true);

/** What a model is: the competence model of a state, another one, a framework of another sort, or only advice. */
export const MODEL_FORMS = ['nationalModel', 'competenceModel', 'framework', 'advice'] as const;
/** Types of policy document. */
export const STRATEGY_FORMS = [
	'strategy',
	'whitePaper',
	'actionPlan',
	'regulation',
	'circular',
	'agreement',
	'principles',
	'targetPicture',
	'framework',
] as const;
/** Types of intention. */
export const GOAL_FORMS = ['goal', 'focusArea', 'priority', 'action', 'purpose', 'effect', 'challenge', 'value', 'theme'] as const;
/** What the resource is: the type of material or offer. */
export const RESOURCE_FORMS = [
	'article',
	'catalogue',
	'course',
	'eLearning',
	'framework',
	'guide',
	'method',
	'network',
	'platform',
	'report',
	'scheme',
	'template',
	'tool',
	'video',
	'website',
] as const;

export const FORMS = [...new Set([...MODEL_FORMS, ...STRATEGY_FORMS, ...GOAL_FORMS, ...RESOURCE_FORMS])] as const;
export type Form = (typeof FORMS)[number];

/** Target audience, if the source states it. */
export const AUDIENCES = ['leaders', 'staff', 'specialists', 'suppliers', 'academia', 'municipalities', 'state', 'everyone'] as const;
export type Audience = (typeof AUDIENCES)[number];
