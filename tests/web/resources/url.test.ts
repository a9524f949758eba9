import { describe, expect, it } from 'vitest';
import { knownSelection, resourcesParameters, selectionIn, withToggled } from '#web/resources/url.ts';
import { parseQueryString, readSearch, toQueryString } from '#web/ui/url-params.ts';

function read(address: string) {
	return readSearch(resourcesParameters, parseQueryString(address));
}

describe('the address of the catalogue', () => {
	it('holds every filter readably, and round-trips', () => {
		const address =
			'?audience=leaders,none&country=NO,none&format=course&free=yes,some&model=none,no.km&offer=online,announced&provider=dfo-og-digdir&q=data&view=table';
		const { search, dropped } = read(address);
		expect(dropped).toStrictEqual([]);
		expect(toQueryString(search)).toBe(address);
	});

	it('drops invalid values and reports them', () => {
		const { search, dropped } = read('?country=no&free=maybe&format=course,song&view=cards&teaches=No&language=nb');
		expect(search).toStrictEqual({ format: ['course'], language: ['nb'] });
		expect(dropped.map(({ parameter, value }) => `${parameter}=${value}`)).toStrictEqual([
			'country=no',
			'free=maybe',
			'format=song',
			'view=cards',
			'teaches=No',
		]);
	});
});

describe('a facet value', () => {
	const selected = selectionIn(read('?free=yes&country=NO').search);

	it('is added and removed', () => {
		const more = withToggled(selected, 'free', 'none');
		expect(more.free).toStrictEqual(['yes', 'none']);
		expect(withToggled(more, 'free', 'none')).toStrictEqual(selected);
	});

	it('that no resource has is left out and reported', () => {
		const nothing = new Set<string>();
		const known = {
			model: nothing,
			level: nothing,
			teaches: nothing,
			format: nothing,
			offer: nothing,
			audience: nothing,
			country: nothing,
			language: nothing,
			free: new Set(['yes']),
			provider: nothing,
		};
		const read_ = knownSelection(selected, known);
		expect([read_.selected.free, read_.selected.country, read_.unknown]).toStrictEqual([['yes'], [], [{ facet: 'country', value: 'NO' }]]);
	});
});
