import type { Finding } from '#graph/model/errors.ts';
import { findingAt, type SeedInput } from '#seed/input.ts';
import { membership } from '#seed/membership.ts';

/** Warns about two exact counterparts in one model: they would be equal to each other, which is rarely intended. */
export function warnOfDoubleExact(input: SeedInput): readonly Finding[] {
	const members = membership(input);
	const firsts = new Map<string, string>();
	return input.mappings.flatMap(({ value: { from, kind, to }, at }) => {
		if (kind !== 'exactMatch') return [];
		const ends = [
			{ concept: from, counterpart: to },
			{ concept: to, counterpart: from },
		];
		return ends.flatMap(({ concept, counterpart }) => {
			const key = `${concept} ${members.get(counterpart)}`;
			const first = firsts.get(key);
			if (first === undefined) {
				firsts.set(key, counterpart);
				return [];
			}
			const message = `warning: "${concept}" is an exactMatch of "${first}" and of "${counterpart}" in one model; is one of them a closeMatch?`;
			return [findingAt(at('to'), 'double-exact', message)];
		});
	});
}
