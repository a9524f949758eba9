import type { Finding } from '#graph/model/errors.ts';
import { findingAt, type SeedInput } from '#seed/input.ts';

/** A model stands in the folder named after it, for what stands there belongs to it. */
export function checkModelFolders(input: SeedInput): readonly Finding[] {
	return input.nodes
		.filter(({ value, folders }) => value.kind === 'model' && !folders.includes(value.id))
		.map(({ value, at }) =>
			findingAt(at('id'), 'model-folders', `the model "${value.id}" must stand in a folder named ${value.id}; move it there`),
		);
}
