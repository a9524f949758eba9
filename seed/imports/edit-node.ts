import { type Document, isScalar, isSeq, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { LANGUAGES } from '#graph/model/language.ts';
import { nodeKinds } from '#graph/model/vocabulary.ts';
import { SeedNode } from '#seed/format.ts';
import type { Fact } from './row-facts.ts';

/** Keys in the order in which seed files have them. */
const KEY_ORDER: readonly string[] = [...Object.keys(SeedNode.shape), ...LANGUAGES, ...nodeKinds];
/** Texts that other YAML parsers would read as a boolean or a date. */
const QUOTED = /^(?:y|n|yes|no|on|off|\d{4}-\d{2}-\d{2})$/i;

function keyOf(key: unknown): string {
	return String(isScalar(key) ? key.value : key);
}

/** Inserts a key in the seed's order without moving others. */
function insert(document: Document, map: YAMLMap, key: string, value: unknown): void {
	const rank = KEY_ORDER.indexOf(key);
	const after = map.items.findLastIndex((pair) => KEY_ORDER.indexOf(keyOf(pair.key)) < rank);
	map.items.splice(after + 1, 0, document.createPair(key, value));
}

function scalarFor(value: string | number): Scalar {
	const scalar = new Scalar(value);
	if (QUOTED.test(String(value))) scalar.type = Scalar.QUOTE_DOUBLE;
	return scalar;
}

/** A new map with these values, in order. */
export function newItem(values: Readonly<Record<string, string | undefined>>): YAMLMap {
	const map = new YAMLMap();
	for (const [key, value] of Object.entries(values)) if (value !== undefined) map.set(key, scalarFor(value));
	return map;
}

/** Replaces a list, keeping remaining items together with their comments. */
function setList(document: Document, map: YAMLMap, key: string, values: readonly string[]): void {
	const before: unknown = map.get(key, true);
	const list = before instanceof YAMLSeq ? before : new YAMLSeq();
	list.items = values.map((value) => list.items.find((item) => keyOf(item) === value) ?? new Scalar(value));
	if (values.length === 0) map.delete(key);
	else if (list !== before) insert(document, map, key, list);
}

function setScalar(document: Document, map: YAMLMap, key: string, value: string | number | undefined): void {
	const before = map.get(key, true);
	if (value === undefined) map.delete(key);
	else if (isScalar(before)) before.value = value;
	else insert(document, map, key, scalarFor(value));
}

function setInner(document: Document, node: YAMLMap, key: string, inner: string, value: string | number | undefined): void {
	const before = node.get(key, true);
	const map = before instanceof YAMLMap ? before : new YAMLMap();
	setScalar(document, map, inner, value);
	if (map.items.length === 0) node.delete(key);
	else if (map !== before) insert(document, node, key, map);
}

/** Writes one value into a node's map; removes the map if it becomes empty. */
export function setFact(document: Document, node: YAMLMap, { path: [key, inner], value }: Pick<Fact, 'path' | 'value'>): void {
	if (typeof value === 'object') setList(document, node, key, value);
	else if (inner === undefined) setScalar(document, node, key, value);
	else setInner(document, node, key, inner, value);
}

/** Removes the node's own `partOf` relations to any other parents than these. */
export function keepMoreParents(node: YAMLMap, ids: readonly string[]): void {
	const relations = node.get('relations', true);
	if (!isSeq(relations)) return;
	relations.items = relations.items.filter(
		(item) => !(item instanceof YAMLMap) || item.get('kind') !== 'partOf' || ids.includes(String(item.get('to'))),
	);
	if (relations.items.length === 0) node.delete('relations');
}
