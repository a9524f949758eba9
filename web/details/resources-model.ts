import { grouped } from '#graph/model/grouped.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { collator, type Language } from '#graph/model/language.ts';
import { type Form, type NodeKind, RELATION_KINDS } from '#graph/model/vocabulary.ts';
import type { ResourcesAnswer, Route } from '#graph/queries/resources.ts';
import { titleOf } from '#web/node/title.ts';

/** `nearest` keeps the order of the answer and groups by reason. */
export const RESOURCE_ORDERS = ['nearest', 'title', 'provider'] as const;
export type ResourceOrder = (typeof RESOURCE_ORDERS)[number];

export interface ResourceFilters {
	readonly order: ResourceOrder;
	readonly onlyFree: boolean;
	readonly language?: string;
	readonly form?: Form;
}

export const NO_FILTERS: ResourceFilters = { order: 'nearest', onlyFree: false };

export interface ResourceChoice<V> {
	readonly value: V;
	readonly count: number;
}

export interface ResourceChoices {
	readonly languages: readonly ResourceChoice<string>[];
	readonly forms: readonly ResourceChoice<Form>[];
	readonly free: number;
}

export function isNarrowed({ onlyFree, language, form }: ResourceFilters): boolean {
	return onlyFree || language !== undefined || form !== undefined;
}

export function filteredResources(resources: readonly FoundResource[], filters: ResourceFilters, lang: Language): readonly FoundResource[] {
	const kept = resources.filter(({ node }) => matchesFilters(node, filters));
	const { compare } = collator(lang);
	const title = ({ node }: FoundResource) => titleOf(node, lang).text;
	const byTitle = (a: FoundResource, b: FoundResource) => compare(title(a), title(b));
	switch (filters.order) {
		case 'nearest':
			return kept;
		case 'title':
			return kept.sort(byTitle);
		case 'provider':
			return kept.sort((a, b) => compareKnown(a.node.provider, b.node.provider, compare) || byTitle(a, b));
	}
}

/** Filter choices, most frequent value first. No choice is offered where all resources share the only value, or where there is just one. */
export function resourceChoices(resources: readonly FoundResource[]): ResourceChoices {
	return {
		languages: choices(resources.map(({ node }) => node.languages ?? [])),
		forms: choices(resources.map(({ node }) => (node.form === undefined ? [] : [node.form]))),
		free: resources.filter(({ node }) => node.free === true).length,
	};
}

function matchesFilters(node: FoundResource['node'], { onlyFree, language, form }: ResourceFilters): boolean {
	return (
		(!onlyFree || node.free === true) &&
		(language === undefined || node.languages?.includes(language) === true) &&
		(form === undefined || node.form === form)
	);
}

function choices<V extends string>(values: readonly (readonly V[])[]): readonly ResourceChoice<V>[] {
	const counted = [...grouped(values.flat(), (value) => value)].map(([value, alike]) => ({ value, count: alike.length }));
	if (counted.length < 2 || counted.every(({ count }) => count === values.length)) return [];
	return counted.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Unknown values come last. */
function compareKnown(a: string | undefined, b: string | undefined, compare: Intl.Collator['compare']): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	return compare(a, b);
}

export type FoundResource = ResourcesAnswer['resources'][number];

export interface ResourceGroup {
	readonly route: Route;
	/** What they teach; for route `mapping` the counterpart that they come through, for `direct` the node itself. */
	readonly place: NodeId;
	readonly resources: readonly FoundResource[];
}

export function isLearnable(kind: NodeKind): boolean {
	return RELATION_KINDS.teaches.to.some((learnable) => learnable === kind);
}

function placeOf({ route, path, node }: FoundResource): NodeId {
	return (route === 'mapping' ? path[1] : path.at(-2)) ?? node.id;
}

/** The resources of a node grouped by reason, in the order of the answer. */
export function resourceGroups(resources: readonly FoundResource[]): readonly ResourceGroup[] {
	return [...grouped(resources, (found) => `${found.route} ${placeOf(found)}`).values()].flatMap((alike) => {
		const [first] = alike;
		return first ? [{ route: first.route, place: placeOf(first), resources: alike }] : [];
	});
}
