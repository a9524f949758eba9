import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Source } from '#graph/model/evidence.ts';
import { aNode } from '#tests/support/nodes.ts';
import { renderPanel } from '#tests/support/page.tsx';
import { issueAddress, mailAddress, SuggestChange } from '#web/details/suggest-change.tsx';

const PLAIN_LETTER = { subject: 'Endring: Økosystem & data', body: 'Id: no.km.t1\n\nHva bør endres?' };

describe('a change request', () => {
	it('opens as an e-mail without a recipient and with CRLF line ends', () => {
		expect(mailAddress(PLAIN_LETTER)).toBe(
			'mailto:?subject=Endring%3A%20%C3%98kosystem%20%26%20data&body=Id%3A%20no.km.t1%0D%0A%0D%0AHva%20b%C3%B8r%20endres%3F',
		);
	});

	it('opens as a new issue with the same text', () => {
		const address = new URL(issueAddress('https://example.org/a/b/issues/', PLAIN_LETTER));
		expect(`${address.origin}${address.pathname}`).toBe('https://example.org/a/b/issues/new');
		expect(Object.fromEntries(address.searchParams)).toStrictEqual({ title: PLAIN_LETTER.subject, body: PLAIN_LETTER.body });
	});
});

afterEach(() => {
	cleanup();
	vi.unstubAllEnvs();
});

const ANSWER = {
	node: aNode(
		'no.m.t2',
		'area',
		{ nb: 'Styring og strategi', nn: 'Styring og strategi', en: 'Governance' },
		{ description: { nb: 'Om styring.' }, evidence: { quality: 'stated', sources: ['src.book'] } },
	),
	relations: [],
	sources: [
		Source.parse({
			id: 'src.book',
			title: 'Boken',
			owner: 'Etaten',
			address: 'https://example.org/book',
			copy: 'full',
			retrieved: '2026-01-01',
		}),
		Source.parse({ id: 'src.note', title: 'Et notat om en kobling', copy: 'full', retrieved: '2026-01-01' }),
	],
	assessments: [],
	below: [],
};

const LETTER = `Id: no.m.t2
Visning: ${window.location.href}

Slik står det i dag
Type: område
Navn: Styring og strategi (nb, nn)
Navn: Governance (en)
Beskrivelse: Om styring.
Belegg: sies av kilden
Kilder:
- Boken, Etaten, https://example.org/book

Hva bør endres, og hvilken kilde sier det?
`;

async function opened() {
	renderPanel(<SuggestChange answer={ANSWER} />);
	await userEvent.click(await screen.findByRole('button', { name: 'Foreslå en endring' }));
	return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst' });
}

describe('a suggested change', () => {
	it('starts with the current content, the node’s sources and the question', async () => {
		expect((await opened()).value).toBe(LETTER);
	});

	it('opens as an e-mail with the edited text and no recipient', async () => {
		await userEvent.type(await opened(), 'Navnet er endret.');
		const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Åpne i e-post' });
		const mail = new URL(href);
		expect([mail.protocol, mail.pathname]).toStrictEqual(['mailto:', '']);
		expect(mail.searchParams.get('subject')).toBe('Endring: Styring og strategi (no.m.t2)');
		expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(`${LETTER}Navnet er endret.`);
	});

	it('is copied completely, with a confirmation', async () => {
		const user = userEvent.setup();
		await opened();
		await user.click(screen.getByRole('button', { name: 'Kopier teksten' }));
		await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Teksten er kopiert.'));
		expect(await navigator.clipboard.readText()).toBe(`Endring: Styring og strategi (no.m.t2)\n\n${LETTER}`);
	});

	it('offers an issue only if the project has an issue tracker', async () => {
		await opened();
		expect(screen.queryByRole('link', { name: 'Meld det som en sak' })).toBeNull();
		cleanup();
		vi.stubEnv('ISSUES_ADDRESS', 'https://example.org/a/b/issues');
		await opened();
		const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Meld det som en sak' });
		expect(href.startsWith('https://example.org/a/b/issues/new?title=Endring')).toBe(true);
	});
});
