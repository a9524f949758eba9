import type { Dataset } from '#graph/model/dataset.ts';
import { type LanguageMap, localize } from '#graph/model/language.ts';
import type { Divisions, Node } from '#graph/model/node.ts';
import { translator } from '#web/i18n/i18n.ts';
import { kindWord } from '#web/node/kind-word.ts';
import { titleOf } from '#web/node/title.ts';

/** A page written to disk: its path below the site root, and its metadata for search engines. */
export interface StaticPage {
	readonly address: string;
	readonly title?: string;
	readonly description?: string;
}

/** Language of the static pages, for crawlers and first-time visitors. */
const FIRST = 'nb';

const t = translator(FIRST);

function textOf(map: LanguageMap): string {
	return localize(map, FIRST).text;
}

function nodePage(node: Node, divisions: Divisions | undefined): StaticPage {
	const title = titleOf(node, FIRST).text;
	return {
		address: `node/${node.id}`,
		title,
		description: node.description
			? textOf(node.description)
			: t('details:pageDescription', { title, kind: kindWord(t, FIRST, divisions, node.kind) }),
	};
}

function comparisonPages(models: readonly Node[]): readonly StaticPage[] {
	const title = (node: Node) => titleOf(node, FIRST).text;
	return models.flatMap((a) => models.map((b) => ({ address: `sammenlign/${a.id}/${b.id}`, title: `${title(a)} – ${title(b)}` })));
}

/** Every URL without a query string. */
export function staticPages({ nodes, aliases }: Dataset): readonly StaticPage[] {
	return [
		{ address: '' },
		{ address: 'sammenlign', title: t('compare') },
		...comparisonPages(nodes.filter((node) => node.kind === 'model')),
		{ address: 'ressurser', title: t('resources:title'), description: t('resources:lead') },
		{ address: 'om', title: t('about') },
		{ address: 'fullfor' },
		...nodes.map((node) => nodePage(node, nodes.find(({ id }) => id === node.model)?.divisions)),
		// Retired ids redirect in the browser.
		...Object.keys(aliases).map((id) => ({ address: `node/${id}` })),
	];
}
