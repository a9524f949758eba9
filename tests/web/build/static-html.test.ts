import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notFoundHtml, pageHtml } from '#web/build/static-html.ts';

/** As written by Vite. */
const index = readFileSync('web/index.html', 'utf8')
	.replace('/icon.svg', './icon.svg')
	.replace('<script type="module" src="/main.tsx">', '<script type="module" crossorigin src="./assets/index-abc.js">');

describe('the page at an address', () => {
	it('refers to its files relative to its address', () => {
		const html = pageHtml(index, { address: 'node/no.km.t2' });
		expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toStrictEqual([
			'../../icon.svg',
			'../../assets/index-abc.js',
			'../../dataset.json',
		]);
	});

	it('has its own title and description, escaped', () => {
		const html = pageHtml(index, { address: 'x', title: 'A < B & C', description: 'Says "so"' });
		expect(html).toContain('<title>A &lt; B &amp; C – Kompetansegraf</title>');
		expect(html).toContain('<meta name="description" content="Says &quot;so&quot;" />');
	});

	it('allows only its own scripts, and does not mention the API', () => {
		const html = pageHtml(index, { address: '' });
		expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'self';`);
		expect(html).not.toContain('/api');
	});

	it('is not built from an incomplete index.html', () => {
		expect(() => pageHtml('<html></html>', { address: '' })).toThrow(TypeError);
	});
});

describe('the page for all other addresses', () => {
	it('has no relative addresses, and allows its one script by hash', () => {
		const html = notFoundHtml(index);
		expect(html).not.toMatch(/(src|href)="/);
		expect(html).toMatch(/script-src 'self' 'sha256-[\w+/]+='/);
		expect(html).toContain("import(site + 'assets/index-abc.js')");
	});
});
