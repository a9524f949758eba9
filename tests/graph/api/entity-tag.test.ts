import { expect, it } from 'vitest';
import { entityTag, namesTag } from '#graph/api/entity-tag.ts';

const tag = entityTag('digest', 'form', 'http://host/api/models?x=1');

it('depends on the seed, the shape of answers and the address, not on the host', () => {
	const others = [
		entityTag('other', 'form', 'http://host/api/models?x=1'),
		entityTag('digest', 'other', 'http://host/api/models?x=1'),
		entityTag('digest', 'form', 'http://host/api/models?x=2'),
	];
	expect(new Set([tag, ...others]).size).toBe(4);
	expect(entityTag('digest', 'form', 'https://elsewhere/api/models?x=1')).toBe(tag);
});

it('is found among several, weak or not', () => {
	expect(namesTag(tag, tag)).toBe(true);
	expect(namesTag(`"a", ${tag.slice(2)}`, tag)).toBe(true);
	expect(namesTag('"a"', tag)).toBe(false);
	expect(namesTag('*', tag)).toBe(false);
	expect(namesTag(undefined, tag)).toBe(false);
});
