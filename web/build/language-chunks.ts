import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { LANGUAGES } from '#graph/model/language.ts';

const TEXTS = join(import.meta.dirname, '../i18n/texts.ts');
const CHUNKS = LANGUAGES.map((lang) => ({ lang, id: join(TEXTS, '..', `texts-${lang}.js`) }));

/** Replaces i18n/texts.ts: each language is fetched when it is asked for. */
function fetchedTexts(): string {
	const languages = LANGUAGES.map((lang) => `${lang}: async () => (await import('./texts-${lang}.js')).default,`);
	return `export const texts = {\n${languages.join('\n')}\n};`;
}

/** Builds the compiled messages of each language into a chunk of their own, so that a reader loads one language and not four. */
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
			const { module } = await runnerImport<typeof import('#web/i18n/texts.ts')>(TEXTS, { configFile: false, logLevel: 'silent' });
			return `export default ${JSON.stringify(module.texts[chunk.lang])};`;
		},
	};
}
