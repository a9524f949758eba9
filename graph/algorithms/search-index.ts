import MiniSearch, { type Query } from 'minisearch';
import { compareIds } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { MOST_CANDIDATES, type SearchParams, type SearchRows } from '#graph/queries/search.ts';
import { labelLength, nodeTerms, queryWords } from '#graph/text/terms.ts';

export interface SearchIndex {
	candidates(params: SearchParams): SearchRows;
}

/** Indexes nodes by the analyser's terms. The engine's own tokenizing and folding are switched off. */
export function searchIndex(nodes: readonly Node[]): SearchIndex {
	const byId = new Map<string, Node>(nodes.map((node) => [node.id, node]));
	const engine = new MiniSearch<Node>({
		fields: ['terms'],
		extractField: (node, field) => (field === 'id' ? node.id : nodeTerms(node).join(' ')),
		tokenize: (text) => text.split(' '),
		processTerm: (term) => term,
	});
	engine.addAll(nodes);

	function matching(q: string): readonly Node[] {
		const queries = queryWords(q).map(({ alternatives, prefix }): Query => ({ combineWith: 'OR', queries: [...alternatives], prefix }));
		if (queries.length === 0) return [];
		return engine.search({ combineWith: 'AND', queries }).flatMap(({ id }) => byId.get(String(id)) ?? []);
	}

	return {
		candidates({ q, kind, model }) {
			const found = matching(q)
				.filter((node) => kind.length === 0 || kind.includes(node.kind))
				.filter((node) => model.length === 0 || (node.model !== undefined && model.includes(node.model)))
				.map((node) => ({ node, length: labelLength(node) }))
				.sort((a, b) => a.length - b.length || compareIds(a.node.id, b.node.id));
			return {
				candidates: found.slice(0, MOST_CANDIDATES).map(({ node }) => node),
				total: found.length,
				labels: found.length > 0 ? [] : nodes.flatMap((node) => Object.values(node.label)),
			};
		},
	};
}
