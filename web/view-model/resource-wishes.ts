import { grouped } from '#graph/model/grouped.ts';
import { collator, type Language } from '#graph/model/language.ts';
import type { Form } from '#graph/model/vocabulary.ts';
import { titleOf } from './labels.ts';
import type { FoundResource } from './resource-groups.ts';

/** `nearest` keeps the order of the answer, with the reason as heading. */
export const RESOURCE_ORDERS = ['nearest', 'title', 'provider'] as const;
export type ResourceOrder = (typeof RESOURCE_ORDERS)[number];

/** What a reader wants to see of a node's resources, and in which order. */
export interface ResourceWishes {
	readonly order: ResourceOrder;
	readonly onlyFree: boolean;
	readonly language?: string;
	readonly form?: Form;
}

export const NO_WISHES: ResourceWishes = { order: 'nearest', onlyFree: false };

/** A value that one can narrow by, with how many resources have it. */
export interface ResourceChoice<V> {
	readonly value: V;
	readonly count: number;
}

export interface ResourceChoices {
	readonly languages: readonly ResourceChoice<string>[];
	readonly forms: readonly ResourceChoice<Form>[];
	readonly free: number;
}

export function isNarrowed({ onlyFree, language, form }: ResourceWishes): boolean {
	return onlyFree || language !== undefined || form !== undefined;
}

/** The resources that are as wished, in the order wished. */
export function resourcesAsWished(resources: readonly FoundResource[], wishes: ResourceWishes, lang: Language): readonly FoundResource[] {
	const kept = resources.filter(({ node }) => isAsWished(node, wishes));
	const { compare } = collator(lang);
	const title = ({ node }: FoundResource) => titleOf(node, lang).text;
	const byTitle = (a: FoundResource, b: FoundResource) => compare(title(a), title(b));
	switch (wishes.order) {
		case 'nearest':
			return kept;
		case 'title':
			return kept.sort(byTitle);
		case 'provider':
			return kept.sort((a, b) => compareKnown(a.node.provider, b.node.provider, compare) || byTitle(a, b));
	}
}

/** What these resources can be narrowed by: the values most have first; where there is one value only, or none narrows, there is no choice. */
export function resourceChoices(resources: readonly FoundResource[]): ResourceChoices {
	return {
		languages: choices(resources.map(({ node }) => node.languages ?? [])),
		forms: choices(resources.map(({ node }) => (node.form === undefined ? [] : [node.form]))),
		free: resources.filter(({ node }) => node.free === true).length,
	};
}

function isAsWished(node: FoundResource['node'], { onlyFree, language, form }: ResourceWishes): boolean {
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

/** What is not known comes last. */
function compareKnown(a: string | undefined, b: string | undefined, compare: Intl.Collator['compare']): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	return compare(a, b);
}
