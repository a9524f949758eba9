import type { Finding } from '#graph/model/errors.ts';
import { compareIds } from '#graph/model/ids.ts';
import type { Rule, SeedInput } from './input.ts';

const rules: readonly Rule[] = [];

/** Everything that is wrong in a seed, by file, line and column. */
export function checkSeed(input: SeedInput): readonly Finding[] {
	return [...input.findings, ...rules.flatMap((rule) => rule(input))].sort(
		(a, b) =>
			compareIds(a.file, b.file) ||
			a.line - b.line ||
			a.column - b.column ||
			compareIds(a.rule, b.rule) ||
			compareIds(a.message, b.message),
	);
}
