import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { LANGUAGES, type Language } from '#graph/model/language.ts';
import type { MessagePart } from '#web/i18n/texts.ts';

const TEXTS = join(import.meta.dirname, '../i18n/texts.ts');
/** As in web/i18n/texts.ts, which would make every message a dependency of the config if it were imported here. */
const PARTS = ['first', 'later'] as const satisfies readonly MessagePart[];
const CHUNKS = LANGUAGES.flatMap((lang) => PARTS.map((part) => ({ lang, part, id: join(TEXTS, '..', `texts-${lang}-${part}.js`) })));

/** Replaces i18n/texts.ts with dynamic imports, one for each language and part. */
function fetchedTexts(): string {
	const fetched = (lang: Language) =>
		PARTS.map((part) => `${part}: async () => (await import('./texts-${lang}-${part}.js')).default`).join(', ');
	const languages = LANGUAGES.map((lang) => `${lang}: { ${fetched(lang)} },`);
	return `export const MESSAGE_PARTS = ${JSON.stringify(PARTS)};\nexport const texts = {\n${languages.join('\n')}\n};`;
}

/** Puts each language's compiled messages into two chunks, so that the first sight needs half of one language instead of four. */
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
			return `export default ${JSON.stringify(module.texts[chunk.lang][chunk.part])};`;
		},
	};
}
