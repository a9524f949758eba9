import { readdir, readFile } from 'node:fs/promises';
import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#graph/model/dataset.ts';
import { LANGUAGES } from '#graph/model/language.ts';
import type { Division, Divisions } from '#graph/model/node.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { readDataset } from '#seed/read-dataset.ts';
import { renderPanel } from '#tests/support/page.tsx';
import { translator } from '#web/i18n/i18n.ts';
import { kindWord } from '#web/node/kind-word.ts';
import { useKindWords } from '#web/node/use-kind-words.ts';

const FORMS: readonly (keyof Division)[] = ['one', 'many'];

let dataset: Dataset;

beforeAll(async () => {
	dataset = await readDataset('seed/data');
});

function Words() {
	const { wordOf, sharedWord } = useKindWords();
	return (
		<ul>
			{dataset.nodes.map((node) => (
				<li key={node.id} data-id={node.id}>
					{FORMS.map((form) => wordOf(node, form)).join(', ')}
				</li>
			))}
			<li>{`All: ${sharedWord(dataset.nodes, 'area', 'many')}`}</li>
		</ul>
	);
}

describe('what a node is called', () => {
	it.each(LANGUAGES)('is the word of its own model, in %s', async (lang) => {
		const t = translator(lang);
		const divisions = new Map<string | undefined, Divisions | undefined>(dataset.nodes.map(({ id, divisions: own }) => [id, own]));
		const { container, unmount } = renderPanel(<Words />, { lang, store: memoryStore(dataset) });
		const own = dataset.nodes.find(({ id }) => id === 'dk.mdk')?.divisions?.area?.one[lang] ?? '';
		await screen.findAllByText(new RegExp(`^${own}, `));
		for (const { id, kind, model } of dataset.nodes) {
			const shown = container.querySelector(`[data-id="${id}"]`)?.textContent;
			const expected = FORMS.map((form) => divisions.get(model)?.[kind]?.[form][lang] ?? kindWord(t, lang, undefined, kind, form));
			expect(shown, id).toBe(expected.join(', '));
		}
		expect(screen.getByText(/^All: /).textContent).toBe(`All: ${kindWord(t, lang, undefined, 'area', 'many')}`);
		unmount();
	});

	it('is never a word that only another model uses', () => {
		const models = dataset.nodes.filter(({ kind }) => kind === 'model');
		for (const lang of LANGUAGES) {
			const t = translator(lang);
			const wordsOf = ({ divisions = {} }: (typeof models)[number]) => Object.values(divisions).map(({ one }) => one[lang]);
			for (const node of dataset.nodes) {
				const own = models.find(({ id }) => id === node.model);
				const others = models.filter((model) => model !== own).flatMap(wordsOf);
				const word = kindWord(t, lang, own?.divisions, node.kind);
				expect(others.includes(word) && !(own && wordsOf(own).includes(word)), `${node.id} is called ${word}`).toBe(false);
			}
		}
	});

	it('is asked for in one place; the general word is for filters and for files', async () => {
		const files = (await readdir('web', { recursive: true })).filter((file) => /\.tsx?$/.test(file));
		const general = [];
		for (const file of files) if (/vocabulary:kinds?\./.test(await readFile(`web/${file}`, 'utf8'))) general.push(file);
		expect(general.sort()).toStrictEqual([
			'compare/list/downloads.tsx',
			'compare/list/filters.tsx',
			'explore/filters.tsx',
			'explore/list/table.tsx',
			'node/kind-word.ts',
		]);
	});
});
