import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many checks or tests ended how. */
export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

const Report = z.object({
	numPassedTests: z.int(),
	numFailedTests: z.int(),
	numPendingTests: z.int(),
	numTodoTests: z.int(),
});

/** What Vitest's JSON reporter counted; a run that failed otherwise, e.g. a file that cannot be read, is one failure. */
export function vitestCounts(reportFile: string, exitCode: number): Counts {
	if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
	const report = Report.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
	const failed = report.numFailedTests === 0 && exitCode !== 0 ? 1 : report.numFailedTests;
	return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

/** How many test files `vitest list --json --filesOnly` named; at least one, so that what was left out is never counted as nothing. */
export function listedFiles(json: string): number {
	const start = json.indexOf('[');
	return start === -1 ? 1 : Math.max(1, z.array(z.unknown()).parse(JSON.parse(json.slice(start))).length);
}

/** Adds counts up. */
export function total(counts: readonly Counts[]): Counts {
	return {
		passed: counts.reduce((sum, count) => sum + count.passed, 0),
		failed: counts.reduce((sum, count) => sum + count.failed, 0),
		skipped: counts.reduce((sum, count) => sum + count.skipped, 0),
	};
}

/** The closing line, e.g. `12 passed, 0 failed, 3 skipped`; in CI a skip is a failure. */
export function closingLine({ passed, failed, skipped }: Counts, ci: boolean): string {
	if (ci) return `${passed} passed, ${failed + skipped} failed`;
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
