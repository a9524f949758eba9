import { describe, expect, it } from 'vitest';
import { issuesAddress } from '#web/build/issues-address.ts';

describe('the address for issues', () => {
	it.each([
		[{}, undefined],
		[{ bugs: 'https://example.org/issues' }, 'https://example.org/issues'],
		[{ bugs: { url: 'https://example.org/issues' }, repository: { url: 'https://other.org/a/b' } }, 'https://example.org/issues'],
		[{ repository: { url: 'git+https://example.org/a/b.git' } }, 'https://example.org/a/b/issues'],
		[{ repository: 'https://example.org/a/b' }, 'https://example.org/a/b/issues'],
		[{ repository: 'git@example.org:a/b.git' }, undefined],
	])('of %j is %s', (facts, address) => {
		expect(issuesAddress({ name: 'kompetansegraf', ...facts })).toBe(address);
	});
});
