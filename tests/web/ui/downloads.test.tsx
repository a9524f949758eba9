import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { ContentSources } from '#graph/formats/catalogue.ts';
import { I18nProvider } from '#web/i18n/use-words.tsx';
import { downloadFile } from '#web/ui/download.ts';
import { DownloadButtons } from '#web/ui/downloads.tsx';

afterEach(() => {
	cleanup();
	vi.clearAllMocks();
});

const TABLE = { name: 'rader', header: ['Begrep'], rows: [['Styring']] };
const MAPPINGS = { name: 'a--b', id: 'https://x.no/', title: 'A og B', description: '', nodes: 'https://x.no/?selected=', rows: [] };

function offer(sources: ContentSources): readonly (readonly [string | null, string])[] {
	render(
		<I18nProvider lang="en">
			<DownloadButtons sources={sources} className="ds-link" />
		</I18nProvider>,
	);
	return screen.getAllByRole('button').map((button) => [button.textContent, button.title]);
}

it('has a button for each format of what there is, which says what it is for', () => {
	expect(offer({ table: () => TABLE, mappings: () => MAPPINGS })).toStrictEqual([
		['Download CSV', 'for spreadsheets'],
		['Download SSSOM/TSV', 'The file leaves out what has not been or cannot be assessed.'],
	]);
});

it('saves what there is when it is pressed, and not before', async () => {
	const table = vi.fn(() => TABLE);
	offer({ table });
	expect(table).not.toHaveBeenCalled();
	await userEvent.click(screen.getByRole('button'));
	await vi.waitFor(() => expect(downloadFile).toHaveBeenCalledWith('rader.csv', 'text/csv;charset=utf-8', '\ufeffBegrep\r\nStyring\r\n'));
});

it('says so where a file cannot be made', async () => {
	offer({ table: () => Promise.reject(new Error('no memory')) });
	await userEvent.click(screen.getByRole('button'));
	expect((await screen.findByRole('alert')).textContent).toBe('Your browser could not create the CSV.');
	expect(downloadFile).not.toHaveBeenCalled();
});
