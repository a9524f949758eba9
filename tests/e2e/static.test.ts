import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { openPage } from '#tests/support/browser-page.ts';
import { serveFolder } from '#tests/support/static-server.ts';
import { buildStatic } from '#web/build/build-static.ts';

const folder = mkdtempSync(join(tmpdir(), 'kompetansegraf-static-'));
let site: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
	await buildStatic(folder, { quiet: true });
	site = await serveFolder(folder, '/some/sub/path/');
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	site.close();
	rmSync(folder, { recursive: true, force: true });
});
afterEach(() => page.context().close());

async function open(address: string): Promise<void> {
	page = await openPage(browser, site.address);
	errors = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await page.goto(site.address + address, { waitUntil: 'networkidle' });
}

/** Nothing broke, nothing was asked outside the folder, and nothing asked for a server's answer. */
function expectQuiet(): void {
	expect(errors).toStrictEqual([]);
	expect(site.asked.filter((path) => !path.startsWith('/some/sub/path/') || path.includes('/api'))).toStrictEqual([]);
}

it('explores, selects, compares and finds resources without a server', async () => {
	await open('');
	await page.getByRole('treeitem', { name: 'Styring og strategi', exact: true }).click();
	await page.getByRole('heading', { level: 2, name: 'Styring og strategi' }).waitFor();
	expect(page.url()).toBe(`${site.address}?selected=no.km.t2`);
	await page.getByRole('link', { name: 'Åpne som egen side' }).click();
	await page.getByRole('heading', { level: 1, name: 'Styring og strategi' }).waitFor();
	expect(page.url()).toBe(`${site.address}node/no.km.t2`);
	await page.getByRole('link', { name: 'Sammenlign', exact: true }).click();
	await page.getByRole('heading', { level: 1, name: /Norge og Danmark/ }).waitFor();
	expect(page.url()).toBe(`${site.address}sammenlign/no.km/dk.mdk`);
	await page.getByRole('link', { name: 'Ressurser', exact: true }).click();
	await page.getByText(/^\d+ ressurser$/).waitFor();
	await page.getByRole('combobox', { name: /^Søk/ }).fill('okosystem');
	await page
		.getByRole('option', { name: /økosystem/i })
		.first()
		.waitFor();
	expectQuiet();
});

it.each([
	['ressurser?country=NO&view=table', /^Ressurser$/],
	['sammenlign/dk.mdk/no.km', /Danmark og Norge/],
	['node/no.km.t2?lang=en', /^Styring og strategi|Governance/],
	['om', /Kompetansegraf/],
	['?selected=no.km.t2&open=no.km.t2', /.+/],
])('opens %s from its link', async (address, heading) => {
	await open(address);
	await page.getByRole('heading', { level: 1, name: heading }).waitFor();
	expectQuiet();
});

it('shows the page for what is not there at any depth', async () => {
	await open('not/there/at/all');
	await page.getByRole('heading', { level: 1, name: 'Siden finnes ikke' }).waitFor();
	await page.getByRole('link', { name: 'Gå til grafen' }).click();
	await expect.poll(() => page.url()).toBe(site.address);
});

it('names each page in its file, for those who read no scripts', () => {
	const html = readFileSync(join(folder, 'node/no.km.t2/index.html'), 'utf8');
	expect(html).toContain('<title>Styring og strategi – Kompetansegraf</title>');
	expect(html).toContain('Content-Security-Policy');
	expect(existsSync(join(folder, 'sammenlign/no.km/dk.mdk/index.html'))).toBe(true);
});
