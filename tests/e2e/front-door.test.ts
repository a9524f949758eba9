import { expect, inject, it } from 'vitest';
import { testPages } from '#tests/support/test-pages.ts';

const { fresh } = testPages();

it.each(['/', '/sammenlign/no.km/dk.mdk', '/ressurser', '/node/no.km.t2', '/om', '/fullfor', '/nowhere'])(
	'serves %s without breaking its own security policy',
	async (address) => {
		const page = await fresh();
		const violations: string[] = [];
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.exposeFunction('violated', (what: string) => violations.push(what));
		await page.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) => {
				// Playwright has put the function there.
				(window as unknown as { violated: (what: string) => void }).violated(`${event.violatedDirective} ${event.blockedURI}`);
			});
		});
		const response = await page.goto(`${inject('baseUrl')}${address}`);
		await page.getByRole('main').waitFor();
		expect(response?.status()).toBe(address === '/nowhere' ? 404 : 200);
		expect({ violations, errors }).toStrictEqual({ violations: [], errors: [] });
	},
);
