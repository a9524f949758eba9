import { MAPPING_KINDS, NODE_KINDS, type NodeKind, RELATION_KINDS, type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';
import { MOST_STEPS } from '#graph/queries/paths.ts';
import { RESOURCE_MAPPINGS } from '#graph/queries/resources.ts';
import { LABEL_PROPERTIES } from './properties.ts';

/**
 * All query texts of the project. Values are always parameters; labels, types and property names come from the
 * vocabulary only, so user input never becomes part of a query.
 */

/** Relationship types of the given relation kinds. */
export function typesOf(kinds: readonly RelationKind[]): readonly string[] {
	return kinds.map((kind) => RELATION_KINDS[kind].neo4jType);
}

const KIND_BY_TYPE = new Map<string, RelationKind>(relationKinds.map((kind) => [RELATION_KINDS[kind].neo4jType, kind]));

/** The relation kind of a relationship type; undefined for an unknown type. */
export function kindOfType(type: string): RelationKind | undefined {
	return KIND_BY_TYPE.get(type);
}

const RELATION = 'r {.*, type: type(r), from: startNode(r).id, to: endNode(r).id} AS relation';
function anyOf(kinds: readonly RelationKind[]): string {
	return typesOf(kinds).join('|');
}

const KIND_LABELS = Object.values(NODE_KINDS)
	.map((facts) => facts.neo4jLabel)
	.join(':');

/** Run one by one before a load, each in its own transaction; idempotent. */
export const SCHEMA = [
	'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
	'CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE',
	'CREATE CONSTRAINT assessment_id IF NOT EXISTS FOR (n:Assessment) REQUIRE n.id IS UNIQUE',
	'CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE',
	'CREATE CONSTRAINT seed_id IF NOT EXISTS FOR (n:Seed) REQUIRE n.id IS UNIQUE',
	'CREATE INDEX entity_model IF NOT EXISTS FOR (n:Entity) ON (n.model)',
	`CREATE FULLTEXT INDEX entity_terms IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchTerms]
	OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
] as const;

export const AWAIT_INDEXES = 'CALL db.awaitIndexes(60)';

export const DIGEST = 'OPTIONAL MATCH (s:Seed) RETURN s.digest AS digest, s.overview AS overview';

export const COUNTS = `
	RETURN COUNT { (:Entity) } AS nodes, COUNT { (:Entity)-->(:Entity) } AS relations`;

export const NODES = 'MATCH (n:Entity) WHERE n.id IN $ids RETURN properties(n) AS node';

export const RELATIONS_AMONG = `
	MATCH (a:Entity)-[r]->(b:Entity)
	WHERE a.id IN $ids AND b.id IN $ids
	RETURN ${RELATION}`;

/** Number of distinct neighbours of each node outside the given ones. */
export const HIDDEN = `
	MATCH (n:Entity)--(other:Entity)
	WHERE n.id IN $ids AND NOT other.id IN $ids
	RETURN n.id AS id, count(DISTINCT other) AS count`;

export const ALIAS = 'MATCH (:Alias {id: $id})-[:MOVED_TO]->(n:Entity) RETURN n.id AS id';

export const MODEL = 'MATCH (n:Model {id: $id}) RETURN properties(n) AS node';

export const MEMBERS = 'MATCH (n:Entity) WHERE n.model = $model RETURN properties(n) AS node';

export const PART_OF_IN_MODEL = `
	MATCH (a:Entity)-[r:PART_OF]->(b:Entity)
	WHERE a.model = $model AND b.model = $model
	RETURN ${RELATION}`;

export const ALL_MEMBERS = 'MATCH (n:Entity) WHERE n.model IS NOT NULL RETURN properties(n) AS node';

export const PART_OF_IN_MODELS = `
	MATCH (a:Entity)-[r:PART_OF]->(b:Entity)
	WHERE a.model IS NOT NULL AND a.model = b.model
	RETURN ${RELATION}`;

export const ALL_NODES = 'MATCH (n:Entity) RETURN properties(n) AS node';
export const ALL_RELATIONS = `MATCH (:Entity)-[r]->(:Entity) RETURN ${RELATION}`;
export const ALL_SOURCES = 'MATCH (s:Source) RETURN properties(s) AS source';
export const ALL_ASSESSMENTS = 'MATCH (x:Assessment) RETURN properties(x) AS assessment';

export const TOUCHING = `
	MATCH (n:Entity {id: $id})-[r]-(other:Entity)
	RETURN ${RELATION}, properties(other) AS other`;

export const SOURCES = 'MATCH (s:Source) WHERE s.id IN $ids RETURN properties(s) AS source';

export const ASSESSMENTS_OF = 'MATCH (x:Assessment)-[:ASSESSES]->(:Entity {id: $id}) RETURN properties(x) AS assessment';

export const ASSESSMENTS_BETWEEN = `
	MATCH (model:Entity)<-[:AGAINST]-(x:Assessment)-[:ASSESSES]->(concept:Entity)
	WHERE (concept.model = $a AND model.id = $b) OR (concept.model = $b AND model.id = $a)
	RETURN properties(x) AS assessment`;

export const MAPPINGS_BETWEEN = `
	MATCH (a:Entity {model: $a})-[r:${anyOf(MAPPING_KINDS)}]-(b:Entity {model: $b})
	RETURN ${RELATION}`;

/** What the models, and parts of them, are for. */
export const PURPOSES_OF = `
	MATCH (n:Goal {form: 'purpose'})-[:PART_OF]->(whole:Entity)
	WHERE whole.model IN $models
	RETURN whole.id AS whole, properties(n) AS node`;

export const ALL_MAPPINGS = `
	MATCH (:Entity)-[r:${anyOf(MAPPING_KINDS)}]->(:Entity)
	RETURN ${RELATION}`;

export const MAPPINGS_OF_PARTS = `
	MATCH (part:Entity)-[:PART_OF]->+(:Entity {id: $id})
	WITH DISTINCT part
	MATCH (part)-[r:${anyOf(MAPPING_KINDS)}]-(:Entity)
	WITH DISTINCT r
	RETURN ${RELATION}`;

/** These nodes and everything that they are part of. */
export const WITH_WHOLES = `
	MATCH (n:Entity)-[:PART_OF]->*(whole:Entity)
	WHERE n.id IN $ids
	WITH DISTINCT whole
	RETURN properties(whole) AS node`;

export const PART_OF_AMONG = `
	MATCH (a:Entity)-[r:PART_OF]->(b:Entity)
	WHERE a.id IN $ids AND b.id IN $ids
	RETURN ${RELATION}`;

/** One breadth-first step: nodes one relation beyond the last ones reached. */
export const NEXT_RING = `
	MATCH (a:Entity)-[r]-(b:Entity)
	WHERE a.id IN $frontier AND NOT b.id IN $seen
		AND (size($types) = 0 OR type(r) IN $types)
		AND (size($kinds) = 0 OR b.kind IN $kinds)
	RETURN DISTINCT b.id AS id`;

/** All shortest undirected paths; the ends may be models even if paths may not pass through them. */
export const SHORTEST_PATHS = `
	MATCH p = ALL SHORTEST
		(a:Entity {id: $from})
		(()-[r WHERE type(r) IN $types]-(step:Entity WHERE $throughModels OR step.id = $to OR NOT step:Model)){1,${MOST_STEPS}}
		(b:Entity {id: $to})
	RETURN [n IN nodes(p) | n.id] AS nodes, [x IN relationships(p) | x.id] AS relations`;

/** Paths from a node to all its descendants, including the node itself. */
export const DESCENDANTS = `
	MATCH p = (x:Entity)-[:PART_OF]->*(n:Entity {id: $id})
	RETURN [x IN reverse(nodes(p)) | x.id] AS path`;

/** Paths from a node to all its ancestors except models. */
export const ANCESTORS = `
	MATCH p = (n:Entity {id: $id})-[:PART_OF]->+(x:Entity)
	WHERE NOT x:Model
	RETURN [x IN nodes(p) | x.id] AS path`;

/** A node's counterparts in other models and their descendants. */
export const COUNTERPARTS = `
	MATCH (n:Entity {id: $id})-[r:${anyOf(RESOURCE_MAPPINGS)}]-(c:Entity)
	MATCH p = (:Entity)-[:PART_OF]->*(c)
	RETURN type(r) AS type, startNode(r) = n AS outward, $id + [x IN reverse(nodes(p)) | x.id] AS path`;

export const TAUGHT = `
	MATCH (resource:Resource)-[:TEACHES]->(place:Entity)
	WHERE place.id IN $ids
	RETURN place.id AS place, properties(resource) AS resource`;

/** Candidates by search terms, shortest labels first. */
export const SEARCH = `
	CALL db.index.fulltext.queryNodes('entity_terms', $query) YIELD node
	WHERE (size($kinds) = 0 OR node.kind IN $kinds) AND (size($models) = 0 OR node.model IN $models)
	WITH node ORDER BY node.searchLength, node.id
	WITH collect(node) AS found
	RETURN size(found) AS total, [n IN found[..$most] | properties(n)] AS nodes`;

export const LABELS = `
	MATCH (n:Entity)
	UNWIND [${LABEL_PROPERTIES.map((name) => `n.${name}`).join(', ')}] AS label
	WITH DISTINCT label WHERE label IS NOT NULL
	RETURN label`;

/** Also takes the write lock that serializes loads. */
export const LOCK_SEED = "MERGE (s:Seed {id: 'seed'}) SET s.digest = s.digest";

export const SET_SEED = "MATCH (s:Seed {id: 'seed'}) SET s.digest = $digest, s.overview = $overview";

/** Upserts nodes of one kind; a node of another kind before loses its old label. */
export function upsertNodes(kind: NodeKind): string {
	return `
	UNWIND $rows AS row
	MERGE (n:Entity {id: row.id})
	REMOVE n:${KIND_LABELS}
	SET n:${NODE_KINDS[kind].neo4jLabel}, n = row`;
}

/** Upserts relations of one kind; ends never change, since they are part of the id. */
export function upsertRelations(kind: RelationKind): string {
	return `
	UNWIND $rows AS row
	MATCH (a:Entity {id: row.from})
	MATCH (b:Entity {id: row.to})
	MERGE (a)-[r:${RELATION_KINDS[kind].neo4jType} {id: row.id}]->(b)
	SET r = row
	REMOVE r.from, r.to, r.kind`;
}

export const UPSERT_SOURCES = 'UNWIND $rows AS row MERGE (s:Source {id: row.id}) SET s = row';

export const UPSERT_ASSESSMENTS = `
	UNWIND $rows AS row
	MERGE (x:Assessment {id: row.id})
	SET x = row
	WITH x, row
	MATCH (concept:Entity {id: row.concept})
	MATCH (model:Entity {id: row.targetModel})
	MERGE (x)-[:ASSESSES]->(concept)
	MERGE (x)-[:AGAINST]->(model)`;

export const UPSERT_ALIASES = `
	UNWIND $rows AS row
	MERGE (x:Alias {id: row.id})
	SET x = row
	WITH x, row
	OPTIONAL MATCH (x)-[old:MOVED_TO]->()
	DELETE old
	WITH DISTINCT x, row
	MATCH (n:Entity {id: row.to})
	MERGE (x)-[:MOVED_TO]->(n)`;

export const STORED_RELATIONS = 'MATCH (a:Entity)-[r]->(b:Entity) RETURN r {.*, from: a.id, to: b.id, kind: split(r.id, ":")[1]} AS row';
export const STORED_ALIASES = 'MATCH (x:Alias) RETURN properties(x) AS row';

export const REMOVE_NODES = 'MATCH (n:Entity) WHERE n.id IN $ids DETACH DELETE n';
export const REMOVE_RELATIONS = 'MATCH (:Entity)-[r]->(:Entity) WHERE r.id IN $ids DELETE r';
export const REMOVE_SOURCES = 'MATCH (s:Source) WHERE s.id IN $ids DELETE s';
export const REMOVE_ASSESSMENTS = 'MATCH (x:Assessment) WHERE x.id IN $ids DETACH DELETE x';
export const REMOVE_ALIASES = 'MATCH (x:Alias) WHERE x.id IN $ids DETACH DELETE x';
