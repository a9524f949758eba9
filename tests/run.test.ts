import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closingLine, listedFiles, total, vitestCounts } from './support/vitest-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'kompetansegraf-counts-'));

function report(name: string, passed: number, failed: number, pending: number): string {
	const file = join(folder, name);
	const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: 0 };
	writeFileSync(file, JSON.stringify({ ...counts, success: failed === 0 }));
	return file;
}

it('counts what the reporter counted', () => {
	expect(vitestCounts(report('a.json', 5, 0, 1), 0)).toStrictEqual({ passed: 5, failed: 0, skipped: 1 });
	expect(vitestCounts(report('b.json', 5, 2, 0), 1)).toStrictEqual({ passed: 5, failed: 2, skipped: 0 });
});

it('counts a run that failed outside its tests, or left no report, as one failure', () => {
	expect(vitestCounts(report('c.json', 5, 0, 0), 1)).toStrictEqual({ passed: 5, failed: 1, skipped: 0 });
	expect(vitestCounts(join(folder, 'none.json'), 0)).toStrictEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('counts files that were listed and not run, at least one', () => {
	expect(listedFiles('starting\n[{"name":"a"},{"name":"b"}]')).toBe(2);
	expect(listedFiles('[]')).toBe(1);
	expect(listedFiles('')).toBe(1);
});

it('closes with one line, in which CI calls a skip a failure', () => {
	const counts = total([
		{ passed: 1, failed: 0, skipped: 0 },
		{ passed: 4, failed: 1, skipped: 2 },
	]);
	expect(closingLine(counts, false)).toBe('5 passed, 1 failed, 2 skipped');
	expect(closingLine(counts, true)).toBe('5 passed, 3 failed');
	expect(closingLine({ passed: 5, failed: 0, skipped: 0 }, false)).toBe('5 passed, 0 failed');
});
