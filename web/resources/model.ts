import type { EvidenceQuality } from '#graph/model/evidence.ts';
import { grouped } from '#graph/model/grouped.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { collator, type Language } from '#graph/model/language.ts';
import type { Node } from '#graph/model/node.ts';
import { type NodeKind, RELATION_KINDS } from '#graph/model/vocabulary.ts';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { fold } from '#graph/text/fold.ts';
import { type Offer, offersOf } from '#web/node/offers.ts';
import { titleOf } from '#web/node/title.ts';
import { containsWords } from '#web/ui/contains-words.ts';
import { FACETS, type Facet, NOT_STATED, type Selection } from './url.ts';

export interface CatalogueEntry extends ListedResource {
	/** What its filters call its offers, so that typing the words finds it too. */
	readonly offers: readonly string[];
	readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** `count` is the number of results under the other facets' filters. */
export interface FacetValue {
	readonly value: string;
	readonly count: number;
	/** Indent: how many of this facet's other values contain it. */
	readonly depth: number;
}

/** What can be learnt, but for levels, which have a facet of their own. */
const TOPICS: readonly NodeKind[] = RELATION_KINDS.teaches.to.filter((kind) => kind !== 'level');

/** A provider as a URL value, e.g. `DFØ og Digdir` → `dfo-og-digdir`. */
export function providerKey(name: string): string {
	return fold(name).replaceAll(' ', '-');
}

/** All `partOf` ancestors of a node, the node itself first. */
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

/** `some` is free, but not for everyone or not all of it. */
function priceKey({ free, freeFor }: Node): 'yes' | 'some' | 'no' | undefined {
	if (free === undefined) return undefined;
	if (!free) return 'no';
	return freeFor ? 'some' : 'yes';
}

/** A resource that teaches a theme also counts for the area and level that contain it. */
export function catalogueOf(
	resources: readonly ListedResource[],
	snapshot: SnapshotAnswer,
	nameOf: (offer: Offer) => string,
): readonly CatalogueEntry[] {
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
			offer: offersOf(node),
			free: orNotStated([priceKey(node)]),
			audience: orNotStated(node.audience ?? []),
		};
		return { ...resource, offers: offersOf(node).map(nameOf), values };
	});
}

function fits(entry: CatalogueEntry, selected: Selection, facet: Facet): boolean {
	return selected[facet].length === 0 || selected[facet].some((value) => entry.values[facet].includes(value));
}

/** Resources that match every word and every facet; values of one facet are alternatives. */
export function matchingEntries(entries: readonly CatalogueEntry[], text: string, selected: Selection): readonly CatalogueEntry[] {
	return resourcesWith(text, entries).filter((entry) => FACETS.every((facet) => fits(entry, selected, facet)));
}

function timesIn(entries: readonly CatalogueEntry[], facet: Facet): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of entries.flatMap((entry) => entry.values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

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
		offer: known('offer'),
		free: known('free'),
		audience: known('audience'),
	};
}

/** Places in a model sort by id, which is the model's order; everything else by count, `none` last. */
function compareValues(facet: Facet, totals: ReadonlyMap<string, number>): (a: string, b: string) => number {
	const isPlace = facet === 'level' || facet === 'teaches';
	return (a, b) =>
		Number(a === NOT_STATED) - Number(b === NOT_STATED) || (isPlace ? 0 : (totals.get(b) ?? 0) - (totals.get(a) ?? 0)) || (a < b ? -1 : 1);
}

/** Values of a facet with the number of results that each would give. */
export function facetValues(entries: readonly CatalogueEntry[], text: string, selected: Selection, facet: Facet): readonly FacetValue[] {
	const totals = timesIn(entries, facet);
	const left = timesIn(matchingEntries(entries, text, { ...selected, [facet]: [] }), facet);
	const values = [...totals.keys()].sort(compareValues(facet, totals));
	return values.map((value) => ({
		value,
		count: left.get(value) ?? 0,
		depth: values.filter((other) => value.startsWith(`${other}.`)).length,
	}));
}

export interface TaughtPlace {
	readonly node: Node;
	readonly quality: EvidenceQuality;
}

export interface ListedResource {
	readonly node: Node;
	readonly teaches: readonly TaughtPlace[];
}

/** Resources without a country, or from a rare one, share the last group. */
export interface ResourceCountry<R extends ListedResource> {
	readonly country: string | undefined;
	readonly resources: readonly R[];
}

const LEAST_IN_COUNTRY = 3;

/** All resources with what they teach, sorted by name. */
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

function wordsOf({ node, teaches, offers }: CatalogueEntry): readonly string[] {
	const labels = [node, ...teaches.map((place) => place.node)].flatMap((one) => Object.values(one.label));
	return [...labels, ...Object.values(node.description ?? {}), node.provider ?? '', ...offers];
}

/** Matches every word against names, description, provider, offers and the names of what the resource teaches. */
function resourcesWith(text: string, resources: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
	return resources.filter((resource) => containsWords(text, wordsOf(resource)));
}

const HOME = { nb: 'NO', nn: 'NO', da: 'DK', en: undefined } as const satisfies Record<Language, string | undefined>;

/** The country of the user's language first, then by number of resources. */
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
