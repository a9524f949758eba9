import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { LANGUAGES } from '#graph/model/language.ts';
import { TEXT_PARTS } from './i18n/text-parts.ts';

const TEXTS = join(import.meta.dirname, 'i18n/texts.ts');
const CHUNKS = TEXT_PARTS.flatMap((part) => LANGUAGES.map((lang) => ({ part, lang, id: join(TEXTS, '..', `texts-${part}-${lang}.js`) })));

/** In place of i18n/texts.ts: all that it has, but each part of a language fetched when it is asked for. */
function fetchedTexts(): string {
	const parts = TEXT_PARTS.map((part) => {
		const languages = LANGUAGES.map((lang) => `${lang}: async () => (await import('./texts-${part}-${lang}.js')).default,`);
		return `${part}: {\n${languages.join('\n')}\n},`;
	});
	return `export const texts = {\n${parts.join('\n')}\n};`;
}

/** Builds the texts of each language into chunks of their own, so that a reader loads one language and not four. */
export function languageChunks(): Plugin {
	return {
		name: 'language-chunks',
		// In development a changed text is to be seen at once, so all of them stay in their files.
		apply: 'build',
		resolveId: (source, importer) => (importer === TEXTS ? CHUNKS.find(({ id }) => id === join(TEXTS, '..', source))?.id : undefined),
		async load(id) {
			if (id === TEXTS) return fetchedTexts();
			const chunk = CHUNKS.find((one) => one.id === id);
			if (chunk === undefined) return undefined;
			// Imported above, the texts would be part of the configuration, and development would start anew with each change.
			const { module } = await runnerImport<typeof import('./i18n/texts.ts')>(TEXTS, { configFile: false, logLevel: 'silent' });
			return `export default ${JSON.stringify(module.texts[chunk.part][chunk.lang])};`;
		},
	};
}
