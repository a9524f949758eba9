import type { Finding } from '#graph/model/errors.ts';
import { findingAt, type SeedInput } from '#seed/input.ts';

/** Only a model says what its parts are called, so that a part has one name. */
export function checkDivisions(input: SeedInput): readonly Finding[] {
	return input.nodes
		.filter(({ value }) => value.divisions !== undefined && value.kind !== 'model')
		.map((node) => findingAt(node.at('divisions'), 'divisions', `"${node.value.id}" is no model; write divisions at its model`));
}
