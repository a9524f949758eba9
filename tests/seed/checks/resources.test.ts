import { describe, expect, it } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

const PLACED = ['partOf:', '  - no.x'];
const TEXTS = '{ nb: siden om a, nn: sida om a, da: siden om a, en: the page on a }';

/** Findings of the rule in a file of resources, each with the facts given. */
function resourceFindings(...resources: readonly (readonly string[])[]): readonly string[] {
	const nodes = resources.map((facts, i) => nodeYaml(`r.${i}`, 'resource', ...facts, ...PLACED));
	const yaml = nodesYaml(...nodes, nodeYaml('act.a', 'actor'));
	return findingsBeside({ 'z.yaml': yaml }).map(({ rule, message }) => `${rule}: ${message}`);
}

describe('the address of a resource', () => {
	it.each([
		'https://example.org/local/view.php?page=privatlivspolitik',
		'https://example.org/om/personvernerkl%C3%A6ring',
		'https://example.org/cookies',
		'https://example.org/en/privacy-policy/',
	])('is no policy page: %s', (address) => {
		expect(resourceFindings([`address: ${address}`])).toStrictEqual([
			'resources: this address is a policy page; write where the thing itself is',
		]);
	});

	it.each([
		'https://example.org/personvern/veileder',
		'https://example.org/om-tilgaengelighedserklaeringen/',
		'https://example.org/privacy-by-design',
	])('may be a guide to such matters: %s', (address) => {
		expect(resourceFindings([`address: ${address}`])).toStrictEqual([]);
	});

	it('opens one resource, unless the others say what it opens', () => {
		const shared = 'address: https://www.example.org/a/';
		expect(resourceFindings([shared], ['address: http://example.org/a'])).toStrictEqual([
			'resources: "r.0" has the same address; give one that opens this resource, or say under opens what it opens',
		]);
		expect(resourceFindings([shared], [shared, `opens: ${TEXTS}`])).toStrictEqual([]);
		expect(resourceFindings([shared], ['address: https://www.example.org/a/?page=2'])).toStrictEqual([]);
	});

	it('may be missing where an actor can be asked', () => {
		expect(resourceFindings(['free: true'])).toStrictEqual(['resources: "r.0" has no address; write the actor to ask for it under ask']);
		expect(resourceFindings(['ask: act.a'])).toStrictEqual([]);
		expect(resourceFindings(['ask: no.x'])).toStrictEqual(['resources: "no.x" is no actor; write the id of one who can say more']);
	});
});

describe('the facts of a resource', () => {
	it.each([
		[['ask: act.a', `opens: ${TEXTS}`], 'there is no address to open; take this away, or add the address'],
		[['ask: act.a', `freeFor: ${TEXTS}`], 'this narrows what is free; write free: true beside it'],
		[['ask: act.a', 'free: true', 'freeFor: { nb: for kommuner, en: for all }'], 'this is not written in nn, da; add it'],
		[['ask: act.a', 'form: eLearning'], 'e-learning is held on the net; write online: true beside it'],
	])('fit together: %s', (facts, message) => {
		expect(resourceFindings(facts)).toStrictEqual([`resources: ${message}`]);
	});

	it('belong to resources only', () => {
		const yaml = nodesYaml(nodeYaml('p', 'programme', 'online: true', ...PLACED));
		expect(findingsBeside({ 'z.yaml': yaml }).map(({ message }) => message)).toStrictEqual(['only a resource has online; take it away']);
	});
});
