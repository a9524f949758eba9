import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';

beforeEach(() => {
	document.head.innerHTML = '<meta name="description" content="all">';
});
afterEach(cleanup);

function inHead(selector: string, attribute: string) {
	return document.head.querySelector(selector)?.getAttribute(attribute);
}

describe('the page of a node', () => {
	it('has one title, and names itself in the head', async () => {
		renderPage('/node/no.m.t2?lang=nb');
		expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Styring og strategi');
		expect(document.title).toBe('Styring og strategi – Kompetansegraf');
		expect(inHead('meta[name="description"]', 'content')).toMatch(/^Styring og strategi \(område\)/);
		expect(inHead('link[rel="canonical"]', 'href')).toBe('http://localhost:3000/node/no.m.t2');
	});

	it('describes itself by its description, and leaves the head as it was', async () => {
		const { router } = renderPage('/node/dk.m.o1.k1?lang=nb');
		await screen.findByRole('heading', { level: 1 });
		expect(inHead('meta[name="description"]', 'content')).toBe('Å kunne verne data.');
		await router.navigate({ to: '/om' });
		await waitFor(() => expect(inHead('meta[name="description"]', 'content')).toBe('all'));
		expect(document.head.querySelector('link[rel="canonical"]')).toBeNull();
	});

	it('links other nodes by their own pages, and itself to the graph', async () => {
		renderPage('/node/no.m.t2?lang=nb');
		const relations = within(await screen.findByRole('region', { name: 'Koblinger' }));
		expect(relations.getByRole('link', { name: 'Kravformulering' }).getAttribute('href')).toBe('/node/no.m.t2.krav?lang=nb');
		expect(screen.getByRole('link', { name: 'Vis i grafen' }).getAttribute('href')).toBe('/?lang=nb&selected=no.m.t2');
	});

	it('redirects from a retired id to its replacement', async () => {
		const { router } = renderPage('/node/no.m.old?lang=nb');
		expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Styring og strategi');
		expect(router.state.location.href).toBe('/node/no.m.t2?lang=nb');
	});

	it('says that the id is unknown', async () => {
		renderPage('/node/no.such?lang=nb');
		expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Fant ikke dette');
		expect(screen.getByText('Ingenting har id-en «no.such».')).toBeTruthy();
	});
});
