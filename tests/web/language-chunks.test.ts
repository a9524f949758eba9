import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { LANGUAGES } from '#graph/model/language.ts';
import { languageChunks } from '#web/language-chunks.ts';

const TEXTS = join(import.meta.dirname, '../../web/i18n/texts.ts');
/** How each language says in each part what no other part says. */
const SAYS = {
	first: { nb: 'Henter …', nn: 'Hentar …', da: 'Henter …', en: 'Loading …' },
	later: { nb: 'Om Kompetansegraf', nn: 'Om Kompetansegraf', da: 'Om Kompetansegraf', en: 'About Kompetansegraf' },
} as const;
const PARTS = ['first', 'later'] as const;

it('a page fetches each part of each language by itself', async () => {
	const root = mkdtempSync(join(tmpdir(), 'kompetansegraf-languages-'));
	writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="./main.js"></script>');
	writeFileSync(join(root, 'main.js'), `import { texts } from ${JSON.stringify(TEXTS)};\nvoid texts.first.da();`);
	const built = [await build({ root, configFile: false, logLevel: 'silent', plugins: [languageChunks()], build: { write: false } })].flat();
	const chunks = built.flatMap((one) => ('output' in one ? one.output : [])).flatMap((file) => (file.type === 'chunk' ? [file] : []));
	const saidIn = (code = '') => PARTS.flatMap((part) => [...new Set(Object.values(SAYS[part]))].filter((text) => code.includes(text)));

	const entry = chunks.find((chunk) => chunk.isEntry);
	expect([entry?.imports, saidIn(entry?.code)]).toStrictEqual([[], []]);
	const names = PARTS.flatMap((part) => LANGUAGES.map((lang) => `texts-${part}-${lang}`));
	expect(entry?.dynamicImports.map((name) => chunks.find(({ fileName }) => fileName === name)?.name).sort()).toStrictEqual(names.sort());
	for (const part of PARTS) {
		for (const lang of LANGUAGES) {
			const code = chunks.find(({ name }) => name === `texts-${part}-${lang}`)?.code;
			expect([part, lang, saidIn(code)]).toStrictEqual([part, lang, [SAYS[part][lang]]]);
		}
	}
});
