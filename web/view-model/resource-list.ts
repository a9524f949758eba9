import type { EvidenceQuality } from '#graph/model/evidence.ts';
import { grouped } from '#graph/model/grouped.ts';
import { collator, type Language } from '#graph/model/language.ts';
import type { Node } from '#graph/model/node.ts';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { hasWords } from './has-words.ts';
import { titleOf } from './labels.ts';

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
export function resourcesWith<R extends ListedResource>(text: string, resources: readonly R[]): readonly R[] {
	return resources.filter((resource) => hasWords(text, wordsOf(resource)));
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
