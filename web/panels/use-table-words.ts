import { useQuery } from '@tanstack/react-query';
import type { Node } from '#graph/model/node.ts';
import { graphQuery } from '#web/data/queries.ts';
import { countryName } from '#web/i18n/format.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { VisibleGraph } from '#web/view-model/diagram-input.ts';
import { titleOf } from '#web/view-model/labels.ts';
import type { RowWords } from '#web/view-model/visible-table.ts';

export interface TableWords {
	/** The name of a node's model, or nothing where it has none. */
	modelOf(node: Node): string;
	wordsOf(node: Node): RowWords;
}

/** What the rows of the table say. */
export function useTableWords({ nodes }: VisibleGraph): TableWords {
	const { t, lang, localized } = useWords();
	const { data } = useQuery(graphQuery('models', {}));
	function modelOf(node: Node): string {
		const model = data?.models.find(({ id }) => id === node.model);
		return model ? titleOf(model, lang).text : (node.model ?? '');
	}
	function placeOf(node: Node): string {
		const short = node.model && nodes.get(node.model)?.node.shortLabel;
		if (short) return localized(short).text;
		return modelOf(node) || (node.country === undefined ? '' : countryName(node.country, lang));
	}
	return {
		modelOf,
		wordsOf: (node) => ({
			name: titleOf(node, lang).text,
			kind: t(`vocabulary:kind.${node.kind}`),
			place: placeOf(node),
			evidence: t(`listTable:evidence.${node.evidence.quality}`),
		}),
	};
}
