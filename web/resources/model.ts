import type { EvidenceQuality } from '#graph/model/evidence.ts';
import { grouped } from '#graph/model/grouped.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { collator, type Language } from '#graph/model/language.ts';
import type { Node } from '#graph/model/node.ts';
import { type NodeKind, RELATION_KINDS } from '#graph/model/vocabulary.ts';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { fold } from '#graph/text/fold.ts';
import { titleOf } from '#web/node/title.ts';
import { containsWords } from '#web/ui/contains-words.ts';
import { type Chosen, FACETS, type Facet, NOT_STATED } from './url.ts';

/** A resource with its values of every facet. */
export interface CatalogueEntry extends ListedResource {
	readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** A value that one may choose, and how many resources have it among those that the other choices leave. */
export interface FacetValue {
	readonly value: string;
	readonly count: number;
	/** How far it stands in: how many of the values above it hold it. */
	readonly depth: number;
}

/** What can be learnt, but for levels, which have a facet of their own. */
const TOPICS: readonly NodeKind[] = RELATION_KINDS.teaches.to.filter((kind) => kind !== 'level');

/** A provider as an address writes it, e.g. `DFØ og Digdir` → `dfo-og-digdir`. */
export function providerKey(name: string): string {
	return fold(name).replaceAll(' ', '-');
}

/** What every node is part of, over all steps, itself first. */
function holdersIn({ nodes, relations }: SnapshotAnswer): (node: Node) => readonly Node[] {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const parents = grouped(
		relations.filter((relation) => relation.kind === 'partOf'),
		(relation) => relation.from,
	);
	return (start) => {
		const found = new Map([[start.id, start]]);
		for (const id of found.keys()) {
			for (const { to } of parents.get(id) ?? []) {
				const parent = byId.get(to);
				if (parent) found.set(to, parent);
			}
		}
		return [...found.values()];
	};
}

function orNotStated(values: readonly (string | undefined)[]): readonly string[] {
	const stated = values.filter((value) => value !== undefined);
	return stated.length > 0 ? [...new Set(stated)] : [NOT_STATED];
}

function idsOf(nodes: readonly Node[], kinds: readonly NodeKind[]): readonly NodeId[] {
	return [...new Set(nodes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id))];
}

/** The resources with their values of every facet; what teaches a theme teaches the area and the level that hold it. */
export function catalogueOf(resources: readonly ListedResource[], snapshot: SnapshotAnswer): readonly CatalogueEntry[] {
	const holders = holdersIn(snapshot);
	return resources.map((resource) => {
		const { node, teaches } = resource;
		const taught = teaches.flatMap((place) => holders(place.node));
		const values = {
			model: orNotStated(teaches.map((place) => place.node.model)),
			level: idsOf(taught, ['level']),
			teaches: idsOf(taught, TOPICS),
			provider: orNotStated([node.provider && providerKey(node.provider)]),
			country: orNotStated([node.country]),
			language: orNotStated(node.languages ?? []),
			format: orNotStated([node.form]),
			free: orNotStated([node.free === undefined ? undefined : node.free ? 'yes' : 'no']),
			audience: orNotStated(node.audience ?? []),
		};
		return { ...resource, values };
	});
}

function fits(entry: CatalogueEntry, chosen: Chosen, facet: Facet): boolean {
	return chosen[facet].length === 0 || chosen[facet].some((value) => entry.values[facet].includes(value));
}

/** The resources that have every word and, of every facet that something is chosen of, one of the chosen values. */
export function chosenEntries(entries: readonly CatalogueEntry[], text: string, chosen: Chosen): readonly CatalogueEntry[] {
	return resourcesWith(text, entries).filter((entry) => FACETS.every((facet) => fits(entry, chosen, facet)));
}

function timesIn(entries: readonly CatalogueEntry[], facet: Facet): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of entries.flatMap((entry) => entry.values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** The values of every facet that some resource has. */
export function knownValues(entries: readonly CatalogueEntry[]): Readonly<Record<Facet, ReadonlySet<string>>> {
	const known = (facet: Facet) => new Set(timesIn(entries, facet).keys());
	return {
		model: known('model'),
		level: known('level'),
		teaches: known('teaches'),
		provider: known('provider'),
		country: known('country'),
		language: known('language'),
		format: known('format'),
		free: known('free'),
		audience: known('audience'),
	};
}

/** Places of models in the order of the model, which is that of their ids; all else by how many there are, `none` last. */
function compareValues(facet: Facet, totals: ReadonlyMap<string, number>): (a: string, b: string) => number {
	const isPlace = facet === 'level' || facet === 'teaches';
	return (a, b) =>
		Number(a === NOT_STATED) - Number(b === NOT_STATED) || (isPlace ? 0 : (totals.get(b) ?? 0) - (totals.get(a) ?? 0)) || (a < b ? -1 : 1);
}

/** What one may choose of a facet, with counts that say what each choice would show. */
export function facetValues(entries: readonly CatalogueEntry[], text: string, chosen: Chosen, facet: Facet): readonly FacetValue[] {
	const totals = timesIn(entries, facet);
	const left = timesIn(chosenEntries(entries, text, { ...chosen, [facet]: [] }), facet);
	const values = [...totals.keys()].sort(compareValues(facet, totals));
	return values.map((value) => ({
		value,
		count: left.get(value) ?? 0,
		depth: values.filter((other) => value.startsWith(`${other}.`)).length,
	}));
}

/** Something that a resource teaches, and how we know. */
export interface TaughtPlace {
	readonly node: Node;
	readonly quality: EvidenceQuality;
}

/** A resource with what it teaches. */
export interface ListedResource {
	readonly node: Node;
	readonly teaches: readonly TaughtPlace[];
}

/** Resources of one country; those without one, or of a rare one, share a last group. */
export interface ResourceCountry<R extends ListedResource> {
	readonly country: string | undefined;
	readonly resources: readonly R[];
}

const LEAST_IN_COUNTRY = 3;

/** Every resource of the graph with what it teaches, by name. */
export function listedResources({ nodes, relations }: SnapshotAnswer, lang: Language): readonly ListedResource[] {
	const { compare } = collator(lang);
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const taught = grouped(
		relations.filter((relation) => relation.kind === 'teaches'),
		(relation) => relation.from,
	);
	return nodes
		.filter((node) => node.kind === 'resource')
		.map((node) => ({
			node,
			teaches: (taught.get(node.id) ?? []).flatMap(({ to, evidence }) => {
				const place = byId.get(to);
				return place ? [{ node: place, quality: evidence.quality }] : [];
			}),
		}))
		.sort((a, b) => compare(titleOf(a.node, lang).text, titleOf(b.node, lang).text));
}

function wordsOf({ node, teaches }: ListedResource): readonly string[] {
	const labels = [node, ...teaches.map((place) => place.node)].flatMap((one) => Object.values(one.label));
	return [...labels, ...Object.values(node.description ?? {}), node.provider ?? ''];
}

/** The resources that have every word of the text in a name, the description, the provider, or the name of what they teach. */
function resourcesWith<R extends ListedResource>(text: string, resources: readonly R[]): readonly R[] {
	return resources.filter((resource) => containsWords(text, wordsOf(resource)));
}

const HOME = { nb: 'NO', nn: 'NO', da: 'DK', en: undefined } as const satisfies Record<Language, string | undefined>;

/** The resources by country: the reader's own first, then the one with most resources. */
export function resourcesByCountry<R extends ListedResource>(
	resources: readonly R[],
	all: readonly R[],
	lang: Language,
): readonly ResourceCountry<R>[] {
	const sizes = grouped(all, ({ node }) => node.country);
	const sizeOf = (country: string | undefined) => (country === undefined ? 0 : (sizes.get(country)?.length ?? 0));
	const rank = (country: string | undefined) =>
		country !== undefined && country === HOME[lang] ? Number.POSITIVE_INFINITY : sizeOf(country);
	const groups = grouped(resources, ({ node }) => (sizeOf(node.country) >= LEAST_IN_COUNTRY ? node.country : undefined));
	return [...groups].map(([country, listed]) => ({ country, resources: listed })).sort((a, b) => rank(b.country) - rank(a.country));
}
