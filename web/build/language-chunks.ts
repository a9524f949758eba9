import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { LANGUAGES } from '#graph/model/language.ts';

const TEXTS = join(import.meta.dirname, '../i18n/texts.ts');
const CHUNKS = LANGUAGES.map((lang) => ({ lang, id: join(TEXTS, '..', `texts-${lang}.js`) }));

/** Replaces i18n/texts.ts with dynamic imports, one for each language. */
function fetchedTexts(): string {
	const languages = LANGUAGES.map((lang) => `${lang}: async () => (await import('./texts-${lang}.js')).default,`);
	return `export const texts = {\n${languages.join('\n')}\n};`;
}

/** Puts each language's compiled messages into its own chunk, so that users load one language instead of four. */
export function languageChunks(): Plugin {
	return {
		name: 'language-chunks',
		// Development keeps messages in their source files for hot reload.
		apply: 'build',
		resolveId: (source, importer) => (importer === TEXTS ? CHUNKS.find(({ id }) => id === join(TEXTS, '..', source))?.id : undefined),
		async load(id) {
			if (id === TEXTS) return fetchedTexts();
			const chunk = CHUNKS.find((one) => one.id === id);
			if (chunk === undefined) return undefined;
			// A static import would make the messages a config dependency, and every edit would restart the dev server.
			const { module } = await runnerImport<typeof import('#web/i18n/texts.ts')>(TEXTS, { configFile: false, logLevel: 'silent' });
			return `export default ${JSON.stringify(module.texts[chunk.lang])};`;
		},
	};
}
