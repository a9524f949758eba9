import { type Hierarchy, hierarchyOf } from '#graph/model/hierarchy.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { type Language, localize } from '#graph/model/language.ts';
import type { Node } from '#graph/model/node.ts';
import { compileNodes, compileRelations } from '#seed/compile.ts';
import type { SeedNode } from '#seed/format.ts';
import { type Entry, nodesById, type SeedInput } from '#seed/input.ts';
import { membership } from '#seed/membership.ts';

/** A model of a seed, as sheets need it. */
export interface ModelInSeed {
	readonly root: Node;
	readonly hierarchy: Hierarchy;
	/** The model's nodes as written, by id, including the model itself. */
	readonly members: ReadonlyMap<string, Entry<SeedNode>>;
}

/** Undefined if the seed has no such model. */
export function modelInSeed(input: SeedInput, id: NodeId): ModelInSeed | undefined {
	const models = membership(input);
	const members = new Map([...nodesById(input)].filter(([, entry]) => models.get(entry.value.id) === id));
	const nodes = compileNodes(input).filter((node) => members.has(node.id));
	const root = nodes.find((node) => node.id === id && node.kind === 'model');
	return root && { root, members, hierarchy: hierarchyOf(nodes, compileRelations(input), id) };
}

const COUNTRY_LANGUAGES: Readonly<Record<string, Language>> = { NO: 'nb', DK: 'da' };

/** Language of a model's owner. */
export function ownerLanguage(country: string | undefined): Language {
	return country === undefined ? 'nb' : (COUNTRY_LANGUAGES[country] ?? 'en');
}

/** Name of a node in the owner's language, or the closest one. */
export function nameOf({ label, labelFragment, labelOurs }: SeedNode, lang: Language): string {
	return localize({ ...labelOurs, ...labelFragment, ...label }, lang).text;
}
