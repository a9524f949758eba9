import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { readDataset } from '#seed/read-dataset.ts';
import { notFoundHtml, pageHtml } from './static-html.ts';
import { staticPages } from './static-pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function kilobytes(text: string): string {
	const size = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
	return `${size(Buffer.byteLength(text))}, gzip ${size(gzipSync(text).length)}`;
}

/**
 * Builds the site for any static host: the explorer, the compiled seed as one file, and a page for each URL. All
 * addresses are relative, so it works under any path.
 */
export async function buildStatic(folder: string, { seedDir = join(ROOT, 'seed/data'), quiet = false } = {}): Promise<readonly string[]> {
	await build({
		root: join(ROOT, 'web'),
		configFile: join(ROOT, 'vite.config.ts'),
		mode: 'static',
		base: './',
		logLevel: quiet ? 'warn' : 'info',
		build: { outDir: folder, emptyOutDir: true },
	});
	const dataset = await readDataset(seedDir);
	const json = JSON.stringify(dataset);
	await writeFile(join(folder, 'dataset.json'), json);

	const index = await readFile(join(folder, 'index.html'), 'utf8');
	const pages = staticPages(dataset);
	for (const page of pages) {
		await mkdir(join(folder, page.address), { recursive: true });
		await writeFile(join(folder, page.address, 'index.html'), pageHtml(index, page));
	}
	await writeFile(join(folder, '404.html'), notFoundHtml(index));
	return [`dataset.json  ${kilobytes(json)}`, `${pages.length} pages, each ${kilobytes(pageHtml(index, { address: '' }))}`];
}

if (process.argv[1] === import.meta.filename) {
	const folder = join(ROOT, 'dist-static');
	const lines = await buildStatic(folder);
	console.log([...lines, `${folder} is ready for any static host.`].join('\n'));
}
