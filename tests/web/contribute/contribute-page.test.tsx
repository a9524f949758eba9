import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { templateOf } from '#seed/imports/template.ts';
import { renderPage } from '#tests/support/page.tsx';
import { seedOf } from '#tests/support/seed-texts.ts';

afterEach(cleanup);

function downloadOf(link: HTMLElement) {
	return [link.textContent, link.getAttribute('href'), link.getAttribute('download')];
}

describe('the page on filling in', () => {
	it('lists missing names by model, most missing first', async () => {
		renderPage('/fullfor?lang=nb');
		const models = await screen.findAllByRole('article');
		expect(
			models.map((model) => [
				within(model).getByRole('heading').textContent,
				...within(model)
					.getAllByText(/mangler navn/)
					.map((line) => line.textContent),
			]),
		).toStrictEqual([
			['Dansk modelda', '2 av 4 områder mangler navn i åpne kilder', '1 av 2 temaer mangler navn i åpne kilder'],
			['Norsk modell', '1 av 3 nivåer mangler navn i åpne kilder', '2 av 5 kompetanser mangler navn i åpne kilder'],
		]);
	});

	it('offers the sheet of each model, and an empty one', async () => {
		renderPage('/fullfor?lang=nb');
		await screen.findAllByRole('article');
		expect(screen.getAllByRole('link', { name: /^Last ned/ }).map(downloadOf)).toStrictEqual([
			['Last ned arket for Dansk model', '/maler/dk.m.csv', 'dk.m.csv'],
			['Last ned arket for Norsk modell', '/maler/no.m.csv', 'no.m.csv'],
			['Last ned tomt ark', '/maler/ny-modell.csv', 'ny-modell.csv'],
		]);
	});

	it.each(['nb', 'nn', 'da', 'en'])('uses the sheet’s own words and columns, in %s too', async (lang) => {
		const sheet = templateOf(seedOf({}), NodeId.parse('no.ny-modell')).replaceAll(/på (bokmål|nynorsk|dansk|engelsk)/g, 'på …');
		const { container } = renderPage(`/fullfor?lang=${lang}`);
		await screen.findAllByRole('article');
		const words = [...container.querySelectorAll('code')].map((code) => code.textContent);
		const own = ['ny2', 'se.modell'];
		expect(words.filter((word) => !sheet.includes(word) && !word.startsWith('npm run ') && !own.includes(word))).toStrictEqual([]);
		expect(words.length).toBeGreaterThan(20);
	});
});

describe('the way there', () => {
	it('starts at the about page and in the footer', async () => {
		renderPage('/om?lang=nb');
		const links = await screen.findAllByRole('link', { name: /fylle? ut/i });
		expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toStrictEqual([
			['Har du et dokument med navnene? Slik kan du fylle ut det som mangler.', '/fullfor?lang=nb'],
			['Fyll ut det som mangler', '/fullfor?lang=nb'],
		]);
	});
});
