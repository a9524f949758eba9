import type { Finding } from '#graph/model/errors.ts';
import { grouped } from '#graph/model/grouped.ts';
import { LANGUAGES } from '#graph/model/language.ts';
import type { SeedNode } from '#seed/format.ts';
import { type Entry, findingAt, nodesById, type SeedInput } from '#seed/input.ts';

const RULE = 'resources';

/** Facts that only a resource has. */
const OWN_FACTS = ['opens', 'ask', 'freeFor', 'online', 'status', 'checked'] as const;

/** Words that the address of a policy page has; guides to privacy or accessibility do not have them. */
const POLICY =
	/privatlivspolitik|persondatapolitik|databeskyttelsespolitik|cookie|informasjonskapsl|personvern-?(erkl|politikk|policy)|privacy-?(policy|notice|statement)|bruksvilk|brugsvilk|handelsbetingelse|terms-(of|and)|disclaimer/i;

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/** The page that an address opens, however it is written. */
function pageOf(address: string): string {
	const { hostname, pathname, search } = new URL(address);
	return hostname.replace(/^www\./, '') + decoded(pathname).replace(/\/$/, '') + search;
}

/** What is wrong with one fact of a resource, by its key. */
function flawsOf(node: SeedNode, kindOf: (id: string) => string | undefined): readonly (readonly [keyof SeedNode, string])[] {
	const { id, address, opens, ask, free, freeFor, form, online } = node;
	const flaws: (readonly [keyof SeedNode, string] | undefined)[] = [
		address === undefined && ask === undefined ? ['id', `"${id}" has no address; write the actor to ask for it under ask`] : undefined,
		ask !== undefined && kindOf(ask) !== 'actor' ? ['ask', `"${ask}" is no actor; write the id of one who can say more`] : undefined,
		opens !== undefined && address === undefined ? ['opens', 'there is no address to open; take this away, or add the address'] : undefined,
		freeFor !== undefined && free !== true ? ['freeFor', 'this narrows what is free; write free: true beside it'] : undefined,
		form === 'eLearning' && online !== true ? ['form', 'e-learning is held on the net; write online: true beside it'] : undefined,
		...(['opens', 'freeFor'] as const).map((key) => {
			const missing = LANGUAGES.filter((lang) => node[key] !== undefined && node[key]?.[lang] === undefined);
			return missing.length === 0 ? undefined : ([key, `this is not written in ${missing.join(', ')}; add it`] as const);
		}),
	];
	return flaws.filter((flaw) => flaw !== undefined);
}

/** Every resource but one of those that share an address says what it opens. */
function sharedAddresses(resources: readonly Entry<SeedNode>[]): readonly Finding[] {
	const unexplained = resources.filter(({ value }) => value.address !== undefined && value.opens === undefined);
	return [...grouped(unexplained, ({ value }) => pageOf(value.address ?? ''))].flatMap(([, [first, ...others]]) =>
		others.map(({ at }) =>
			findingAt(
				at('address'),
				RULE,
				`"${first?.value.id}" has the same address; give one that opens this resource, or say under opens what it opens`,
			),
		),
	);
}

/** Resources open what they promise, or say whom to ask; nobody lands on a policy page. */
export function checkResources(input: SeedInput): readonly Finding[] {
	const nodes = nodesById(input);
	const resources = input.nodes.filter(({ value }) => value.kind === 'resource');
	return [
		...input.nodes
			.filter(({ value }) => value.address !== undefined && POLICY.test(decoded(value.address)))
			.map(({ at }) => findingAt(at('address'), RULE, 'this address is a policy page; write where the thing itself is')),
		...input.nodes
			.filter(({ value }) => value.kind !== 'resource')
			.flatMap(({ value, at }) =>
				OWN_FACTS.filter((key) => value[key] !== undefined).map((key) =>
					findingAt(at(key), RULE, `only a resource has ${key}; take it away`),
				),
			),
		...resources.flatMap(({ value, at }) =>
			flawsOf(value, (id) => nodes.get(id)?.value.kind).map(([key, message]) => findingAt(at(key), RULE, message)),
		),
		...sharedAddresses(resources),
	];
}
