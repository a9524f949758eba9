import { expect, it } from 'vitest';
import { overhang, settled } from '#tests/support/explorer-page.ts';
import { testPages } from '#tests/support/test-pages.ts';

/** What is left of a window of 1280 × 1024 at 400 %. */
const ENLARGED = { width: 320, height: 256 };
const ADDRESSES = [
	'/',
	'/?selected=no.km.t2',
	'/ressurser',
	'/node/no.km.t2',
	'/node/no.km.t99',
	'/om',
	'/fullfor',
	...['', '?view=side', '?view=list', '?view=matrix', '?view=reading'].map((view) => `/sammenlign/no.km/dk.mdk${view}`),
];

const { open } = testPages(ENLARGED);

it.each(ADDRESSES)('%s needs no scrolling sideways at 400 %', { timeout: 60_000 }, async (address) => {
	const page = await open(address);
	await settled(page);
	expect(await overhang(page)).toBeLessThanOrEqual(0);
});
