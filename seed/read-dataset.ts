import { createHash } from 'node:crypto';
import type { Dataset } from '#graph/model/dataset.ts';
import { InvalidSeedError } from '#graph/model/errors.ts';
import { checkSeed } from './check.ts';
import { compileSeed } from './compile.ts';
import { readSeed } from './read.ts';

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/**
 * Reads, checks and compiles a seed folder.
 * @throws InvalidSeedError with all findings, if there are any
 */
export async function readDataset(folder: string): Promise<Dataset> {
	const input = await readSeed(folder);
	const findings = checkSeed(input);
	if (findings.length > 0) throw new InvalidSeedError(findings);
	return compileSeed(input, sha256);
}
