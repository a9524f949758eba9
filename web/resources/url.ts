import { z } from 'zod';
import { NodeId } from '#graph/model/ids.ts';
import { AUDIENCES, RESOURCE_FORMS } from '#graph/model/vocabulary.ts';
import { OFFERS } from '#web/node/offers.ts';
import { list, one, type SearchOf } from '#web/ui/url-params.ts';

/** Facet value of resources for which no source states the fact. */
export const NOT_STATED = 'none';

const orNotStated = <S extends z.ZodType>(schema: S) => list(z.union([z.literal(NOT_STATED), schema]));

/** Filters of the catalogue; several values of one are alternatives. */
const facetParameters = {
	model: orNotStated(NodeId),
	level: list(NodeId),
	teaches: list(NodeId),
	provider: orNotStated(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	country: orNotStated(z.string().regex(/^[A-Z]{2}$/)),
	language: orNotStated(z.string().regex(/^[a-z]{2,3}$/)),
	format: orNotStated(z.enum(RESOURCE_FORMS)),
	offer: list(z.enum(OFFERS)),
	free: orNotStated(z.enum(['yes', 'some', 'no'])),
	audience: orNotStated(z.enum(AUDIENCES)),
} as const;

export type Facet = keyof typeof facetParameters;
export const FACETS = [
	'model',
	'level',
	'teaches',
	'format',
	'offer',
	'audience',
	'country',
	'language',
	'free',
	'provider',
] as const satisfies Facet[];

/** URL parameters of the resources page, e.g. `?q=data&teaches=no.km.t2&country=NO,DK&free=yes&view=table`. */
export const resourcesParameters = {
	q: one(z.string().trim().min(1).max(200)),
	view: one(z.literal('table')),
	...facetParameters,
} as const;
export type ResourcesSearch = SearchOf<typeof resourcesParameters>;

export type Selection = Readonly<Record<Facet, readonly string[]>>;

export function selectionIn(search: ResourcesSearch): Selection {
	return {
		model: search.model ?? [],
		level: search.level ?? [],
		teaches: search.teaches ?? [],
		format: search.format ?? [],
		offer: search.offer ?? [],
		audience: search.audience ?? [],
		country: search.country ?? [],
		language: search.language ?? [],
		free: search.free ?? [],
		provider: search.provider ?? [],
	};
}

export function withToggled(selected: Selection, facet: Facet, value: string): Selection {
	const before = selected[facet];
	return { ...selected, [facet]: before.includes(value) ? before.filter((one) => one !== value) : [...before, value] };
}

/** Splits selected values into those that exist and those that do not. */
export function knownSelection(
	selected: Selection,
	known: Readonly<Record<Facet, ReadonlySet<string>>>,
): { readonly selected: Selection; readonly unknown: readonly { readonly facet: Facet; readonly value: string }[] } {
	const entries = FACETS.map((facet) => [facet, selected[facet].filter((value) => known[facet].has(value))] as const);
	return {
		selected: { ...selected, ...Object.fromEntries(entries) },
		unknown: FACETS.flatMap((facet) => selected[facet].filter((value) => !known[facet].has(value)).map((value) => ({ facet, value }))),
	};
}
