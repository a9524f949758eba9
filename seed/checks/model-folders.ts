import type { Finding } from '#graph/model/errors.ts';
import { findingAt, type SeedInput } from '#seed/input.ts';

/** A model's file is in the folder named after it, since the folder decides what belongs to the model. */
export function checkModelFolders(input: SeedInput): readonly Finding[] {
	return input.nodes
		.filter(({ value, folders }) => value.kind === 'model' && !folders.includes(value.id))
		.map(({ value, at }) =>
			findingAt(at('id'), 'model-folders', `the model "${value.id}" must stand in a folder named ${value.id}; move it there`),
		);
}
