import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { LANGUAGES } from '#graph/model/language.ts';
import { languageChunks } from '#web/build/language-chunks.ts';

const TEXTS = join(import.meta.dirname, '../../../web/i18n/texts.ts');
/** A message that differs in every language. */
const SAYS = { nb: 'Last siden på nytt', nn: 'Last sida på nytt', da: 'Genindlæs siden', en: 'Reload the page' } as const;

it('each language is two chunks of its own', async () => {
	const root = mkdtempSync(join(tmpdir(), 'kompetansegraf-languages-'));
	writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="./main.js"></script>');
	writeFileSync(join(root, 'main.js'), `import { texts } from ${JSON.stringify(TEXTS)};\nvoid texts.da.first();`);
	const built = [await build({ root, configFile: false, logLevel: 'silent', plugins: [languageChunks()], build: { write: false } })].flat();
	const chunks = built.flatMap((one) => ('output' in one ? one.output : [])).flatMap((file) => (file.type === 'chunk' ? [file] : []));
	const saidIn = (code = '') => Object.values(SAYS).filter((text) => code.includes(text));

	const entry = chunks.find((chunk) => chunk.isEntry);
	expect([entry?.imports, saidIn(entry?.code)]).toStrictEqual([[], []]);
	const names = LANGUAGES.flatMap((lang) => [`texts-${lang}-first`, `texts-${lang}-later`]);
	expect(entry?.dynamicImports.map((name) => chunks.find(({ fileName }) => fileName === name)?.name).sort()).toStrictEqual(names.sort());
	for (const lang of LANGUAGES) {
		const code = chunks.find(({ name }) => name === `texts-${lang}-first`)?.code;
		expect([lang, saidIn(code)]).toStrictEqual([lang, [SAYS[lang]]]);
	}
});
