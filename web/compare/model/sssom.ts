import type { SssomEnd, SssomRow } from '#graph/formats/sssom.ts';
import { type Language, localize } from '#graph/model/language.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { titleOf } from '#web/node/title.ts';
import type { ListedAnswer } from './list.ts';
import type { ComparedSide } from './sides.ts';
import type { Side } from './state.ts';

/** SSSOM rows for the list: each mapping once, and none for concepts that are not or cannot be assessed. */
export function sssomRows(rows: readonly ListedAnswer[], sides: Readonly<Record<Side, ComparedSide>>, lang: Language): readonly SssomRow[] {
	const seen = new Set<string>();
	return rows.flatMap(({ side, node, counterpart, assessment }): readonly SssomRow[] => {
		const { own, other } = sides[side];
		const subject = endOf(node, own, lang);
		if (assessment?.result === 'noCounterpart') {
			const { reason, author, date } = assessment;
			return [{ kind: 'noTermFound', subject, model: other.id, comment: localize(reason, lang).text, author, date }];
		}
		if (counterpart === undefined || seen.has(counterpart.mapping.id)) return [];
		const { mapping, concept } = counterpart;
		seen.add(mapping.id);
		const { author, date } = mapping;
		return [
			{
				kind: 'mapping',
				subject,
				object: endOf(concept, other, lang),
				mapping,
				comment: localize(mapping.comment, lang).text,
				author,
				date,
			},
		];
	});
}

function endOf(node: Outline, model: Outline, lang: Language): SssomEnd {
	return { id: node.id, label: titleOf(node, lang).text, model: model.id };
}
