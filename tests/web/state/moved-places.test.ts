// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { storedPlaces, storePlaces } from '#web/state/moved-places.ts';

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

const PLACES = new Map([
	['no.km.t2', { x: 10, y: -20.5 }],
	['dk.mdk', { x: 0, y: 3 }],
]);

describe('moved places', () => {
	it('come back for the picture that they were stored for, in their order', () => {
		storePlaces('levels', PLACES);
		expect([...storedPlaces('levels')]).toStrictEqual([...PLACES]);
		expect(storedPlaces('wheel no.km')).toStrictEqual(new Map());
	});

	it('leave nothing behind when they are forgotten', () => {
		storePlaces('levels', PLACES);
		storePlaces('levels', new Map());
		expect(localStorage).toHaveLength(0);
	});

	it.each(['', '{', 'null', '{"a":1}', '[["a",1]]', '[["a",1,"2"]]', '[["a",1,null]]', '[["",1,2]]', '[["a",1e9,2]]'])(
		'are none where the storage holds %s',
		(text) => {
			localStorage.setItem('moved-places levels', text);
			expect(storedPlaces('levels')).toStrictEqual(new Map());
		},
	);

	it('are the latest where there are too many to remember', () => {
		const many = new Map(Array.from({ length: 400 }, (_, i) => [`node.${i}`, { x: i, y: i }]));
		storePlaces('levels', many);
		expect([...storedPlaces('levels').keys()]).toStrictEqual([...many.keys()].slice(100));
	});

	it('break nothing where the browser forbids storage or has no room', () => {
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
			throw new DOMException('forbidden', 'SecurityError');
		});
		expect(() => storePlaces('levels', PLACES)).not.toThrow();
		expect(storedPlaces('levels')).toStrictEqual(new Map());
	});
});
