import { describe, expect, it } from 'vitest';
import { issueAddress, mailAddress } from '#web/view-model/letter.ts';

const LETTER = { subject: 'Endring: Økosystem & data', body: 'Id: no.km.t1\n\nHva bør endres?' };

describe('a letter', () => {
	it('opens in e-mail without an address, with lines that end as mail wants them', () => {
		expect(mailAddress(LETTER)).toBe(
			'mailto:?subject=Endring%3A%20%C3%98kosystem%20%26%20data&body=Id%3A%20no.km.t1%0D%0A%0D%0AHva%20b%C3%B8r%20endres%3F',
		);
	});

	it('opens as a new issue with the same words', () => {
		const address = new URL(issueAddress('https://example.org/a/b/issues/', LETTER));
		expect(`${address.origin}${address.pathname}`).toBe('https://example.org/a/b/issues/new');
		expect(Object.fromEntries(address.searchParams)).toStrictEqual({ title: LETTER.subject, body: LETTER.body });
	});
});
