import { compareIds } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { foldedWords } from './fold.ts';
import { commonSpelling } from './spelling.ts';
import { hasWord, labelLength, type NodeText, nodeTexts, type QueryWord, queryWords, textTerms } from './terms.ts';

/** A matching node and its best-matching text. */
export interface Hit {
	readonly node: Node;
	readonly match: NodeText;
}

interface Asked {
	readonly words: readonly QueryWord[];
	readonly folded: string;
	readonly common: string;
}

interface Ranked extends Hit {
	readonly tier: number;
}

/** Tiers, best first; within a tier the shorter label wins. */
const TIERS = ['exactLabel', 'labelPrefix', 'label', 'altLabel', 'description', 'scattered'] as const;

function labelTier(text: string, { folded, common }: Asked): (typeof TIERS)[number] {
	const words = foldedWords(text);
	const label = words.join(' ');
	if (label === folded) return 'exactLabel';
	return label.startsWith(folded) || words.map(commonSpelling).join(' ').startsWith(common) ? 'labelPrefix' : 'label';
}

/** How well a text matches: its tier, or "scattered" with the number of missing words. */
function judge({ field, lang, text }: NodeText, asked: Asked): { readonly tier: number; readonly lacks: number } {
	const terms = textTerms(text, lang);
	const lacks = asked.words.filter((word) => !hasWord(terms, word)).length;
	const tier = lacks > 0 ? 'scattered' : field === 'label' ? labelTier(text, asked) : field;
	return { tier: TIERS.indexOf(tier), lacks };
}

function best(node: Node, asked: Asked): Ranked | undefined {
	let found: Ranked | undefined;
	let fewest = Number.POSITIVE_INFINITY;
	for (const match of nodeTexts(node)) {
		// Descriptions are costly to analyse and cannot beat a text that already holds every word.
		if (found !== undefined && fewest === 0 && match.field === 'description') break;
		const { tier, lacks } = judge(match, asked);
		if (found !== undefined && (tier > found.tier || (tier === found.tier && lacks >= fewest))) continue;
		found = { node, match, tier };
		fewest = lacks;
	}
	return found;
}

/**
 * Ranks candidates: exact label, label prefix, all words in a label, in an alternative label, in the description,
 * spread over several texts; then the shorter label, then the id.
 */
export function rank(candidates: readonly Node[], q: string): readonly Hit[] {
	const words = foldedWords(q);
	const asked: Asked = { words: queryWords(q), folded: words.join(' '), common: words.map(commonSpelling).join(' ') };
	return candidates
		.map((node) => best(node, asked))
		.filter((ranked) => ranked !== undefined)
		.sort((a, b) => a.tier - b.tier || labelLength(a.node) - labelLength(b.node) || compareIds(a.node.id, b.node.id))
		.map(({ node, match }) => ({ node, match }));
}
