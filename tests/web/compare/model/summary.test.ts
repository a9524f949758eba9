import { describe, expect, it } from 'vitest';
import { coverageRows, coverageShares, isAssessed, leadingKind, namesMissing } from '#web/compare/model/summary.ts';

const NOTHING = { matched: 0, relatedOnly: 0, noCounterpart: 0, cannotAssess: 0, notAssessed: 0 };
const areas = { ...NOTHING, declared: 5, sourced: 4, missing: 1, matched: 2, relatedOnly: 2 };
const themes = { ...NOTHING, sourced: 6, noCounterpart: 6 };
const roles = { ...NOTHING, declared: 9, sourced: 0, missing: 9 };

describe('the summary of a comparison', () => {
	it('leads with the kind with the most names among those with a declared number', () => {
		expect(leadingKind({ area: areas, theme: themes, role: roles })).toStrictEqual({ kind: 'area', ...areas });
	});

	it('leads with the kind with the most names if no number is declared', () => {
		expect(leadingKind({ theme: themes, role: roles })).toStrictEqual({ kind: 'theme', ...themes });
	});

	it('has no leading kind if nothing has a name', () => {
		expect(leadingKind({ role: roles })).toBeUndefined();
	});

	it('lists kinds with missing names', () => {
		expect(namesMissing({ role: roles, theme: themes, area: areas })).toStrictEqual([
			{ kind: 'area', count: 1 },
			{ kind: 'role', count: 9 },
		]);
	});

	it('recognizes two models that have not been assessed', () => {
		const untouched = { ...NOTHING, sourced: 3, notAssessed: 3 };
		expect(isAssessed({ theme: untouched }, { role: roles })).toBe(false);
		expect(isAssessed({ theme: untouched }, { area: areas })).toBe(true);
	});
});

describe('the coverage', () => {
	it('lists kinds from the top of the hierarchy', () => {
		expect(coverageRows({ role: roles, area: areas }).map(({ kind }) => kind)).toStrictEqual(['area', 'role']);
	});

	it('has no empty segments in its bar', () => {
		expect(coverageShares(areas)).toStrictEqual([
			{ status: 'matched', count: 2 },
			{ status: 'relatedOnly', count: 2 },
			{ status: 'missing', count: 1 },
		]);
	});
});
