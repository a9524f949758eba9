import { afterEach, describe, expect, it, vi } from 'vitest';
import { storedPositions, storePositions } from '#web/explore/dragged-positions.ts';

// @vitest-environment jsdom

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

const PLACES = new Map([
	['no.km.t2', { x: 10, y: -20.5 }],
	['dk.mdk', { x: 0, y: 3 }],
]);

describe('stored positions', () => {
	it('are restored for their own diagram, in their order', () => {
		storePositions('levels', PLACES);
		expect([...storedPositions('levels')]).toStrictEqual([...PLACES]);
		expect(storedPositions('wheel no.km')).toStrictEqual(new Map());
	});

	it('leave no entry when they are reset', () => {
		storePositions('levels', PLACES);
		storePositions('levels', new Map());
		expect(localStorage).toHaveLength(0);
	});

	it.each(['', '{', 'null', '{"a":1}', '[["a",1]]', '[["a",1,"2"]]', '[["a",1,null]]', '[["",1,2]]', '[["a",1e9,2]]'])(
		'are none where the storage holds %s',
		(text) => {
			localStorage.setItem('moved-places levels', text);
			expect(storedPositions('levels')).toStrictEqual(new Map());
		},
	);

	it('are the most recent ones above the limit', () => {
		const many = new Map(Array.from({ length: 400 }, (_, i) => [`node.${i}`, { x: i, y: i }]));
		storePositions('levels', many);
		expect([...storedPositions('levels').keys()]).toStrictEqual([...many.keys()].slice(100));
	});

	it('tolerate disabled or full storage', () => {
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
			throw new DOMException('forbidden', 'SecurityError');
		});
		expect(() => storePositions('levels', PLACES)).not.toThrow();
		expect(storedPositions('levels')).toStrictEqual(new Map());
	});
});
